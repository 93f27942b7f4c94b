package org.parley.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.extract.Quotation;
import org.parley.extract.Quotations;
import org.parley.lexicon.States;
import org.parley.lexicon.WordList;
import org.parley.model.Mention;
import org.parley.model.Mention.Kind;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * Whom a pronoun or a bare description stands for, within one report. Left open wherever two candidates come close: a
 * wrong name is worse than none.
 */
final class Antecedents {
    private static final int SENTENCES_BACK = 3;
    private static final double SUBJECT = 2.5;
    private static final double NAMED = 0.5;
    private static final double PER_SENTENCE = 2.0;
    private static final double CLEAR_LEAD = 1.0;
    private static final double SPEAKER = 1.5;
    private static final WordList CUES = WordList.load("cues");
    private static final WordList BODIES = WordList.load("bodies-pointing-back");

    private final Reading reading;
    private final List<Mention> all;
    private final Genders genders;
    private final List<Quotation> quotations;
    private final int[] told;
    private final List<Mention> resolved = new ArrayList<>();

    private Antecedents(Reading reading, List<Mention> mentions) {
        this.reading = reading;
        this.all = mentions;
        this.genders = Genders.of(mentions);
        this.quotations = Quotations.in(reading.report());
        this.told = countTold();
    }

    /** The same mentions, in the same order, with antecedents where they are certain. */
    static List<Mention> resolve(Reading reading, List<Mention> mentions) {
        Antecedents antecedents = new Antecedents(reading, mentions);
        mentions.forEach(antecedents::add);
        return List.copyOf(antecedents.resolved);
    }

    private void add(Mention mention) {
        Optional<Span> antecedent =
                switch (mention.kind()) {
                    case PRONOUN -> ofPronoun(mention);
                    case OFFICE, UNNAMED -> ofDescription(mention);
                    case GROUP -> ofBody(mention);
                    case PERSON, STATE, ORGANISATION -> Optional.empty();
                };
        resolved.add(antecedent.map(span -> pointing(mention, span)).orElse(mention));
    }

    private static Mention pointing(Mention mention, Span antecedent) {
        return new Mention(
                mention.report(),
                mention.span(),
                mention.text(),
                mention.kind(),
                mention.name(),
                mention.office(),
                mention.of(),
                Optional.of(antecedent));
    }

    private Optional<Span> ofPronoun(Mention pronoun) {
        Optional<Sentence> sentence = reading.sentenceAt(pronoun.span().start());
        String word = pronoun.text().toLowerCase(Locale.ROOT);
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        if (word.equals("who")) {
            return relative(sentence.get(), pronoun);
        }
        boolean inserted = isInserted(sentence.get(), pronoun);
        return clearest(
                        pronoun,
                        sentence.get(),
                        candidate -> mayBe(word, candidate)
                                && !(inserted && sentence.get().span().contains(candidate.span())))
                .map(best -> best.antecedent().orElse(best.span()));
    }

    /** In "The leader, he said, is wrong" the leader is not he. */
    private static boolean isInserted(Sentence sentence, Mention pronoun) {
        return sentence.wordsIn(pronoun.span()).stream()
                .flatMap(word -> sentence.head(word).stream())
                .anyMatch(verb -> verb.is("parataxis"));
    }

    /** "Petrenko, who said …": the noun that the relative clause hangs on. */
    private Optional<Span> relative(Sentence sentence, Mention who) {
        Word word = sentence.wordsIn(who.span()).get(0);
        Optional<Word> clause = sentence.head(word);
        return clause.filter(head -> head.isAny("acl:relcl", "acl"))
                .flatMap(sentence::head)
                .flatMap(noun -> lastContaining(noun.span()));
    }

    private Optional<Span> lastContaining(Span noun) {
        return resolved.stream()
                .filter(mention -> mention.span().contains(noun) && mention.kind() != Kind.PRONOUN)
                .max(Comparator.comparing(mention -> mention.span().length()))
                .map(Mention::span);
    }

    private boolean mayBe(String pronoun, Mention candidate) {
        boolean one = candidate.kind() == Kind.PERSON
                || candidate.kind() == Kind.OFFICE
                || (candidate.kind() == Kind.UNNAMED && !isPlural(candidate));
        return switch (pronoun) {
            case "he", "him", "his" -> one && !genders.isFemale(candidate);
            case "she", "her" -> one && !genders.isMale(candidate);
            case "it", "its" ->
                isSubject(candidate) && (candidate.kind() == Kind.STATE || candidate.kind() == Kind.ORGANISATION);
            default ->
                isSubject(candidate)
                        && (candidate.kind() == Kind.GROUP
                                || (candidate.kind() == Kind.UNNAMED && isPlural(candidate)));
        };
    }

    private static boolean isPlural(Mention mention) {
        List<String> words = List.of(mention.text().split("\\s+", -1));
        return words.stream().anyMatch(RoleNouns.SOURCES::isPlural);
    }

    private Optional<Mention> clearest(Mention pronoun, Sentence sentence, Predicate<Mention> fits) {
        Mention best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        double secondScore = Double.NEGATIVE_INFINITY;
        for (Mention candidate : before(pronoun, sentence)) {
            if (!fits.test(candidate)) {
                continue;
            }
            double score = score(candidate, sentence);
            boolean sameAsBest = best != null && sameSomebody(best, candidate);
            if (score >= bestScore) {
                secondScore = sameAsBest ? secondScore : bestScore;
                best = candidate;
                bestScore = score;
            } else if (!sameAsBest) {
                secondScore = Math.max(secondScore, score);
            }
        }
        return best != null && bestScore - secondScore >= CLEAR_LEAD ? Optional.of(best) : Optional.empty();
    }

    private List<Mention> before(Mention pronoun, Sentence sentence) {
        List<Mention> near = new ArrayList<>();
        for (int i = resolved.size() - 1; i >= 0; i--) {
            Mention candidate = resolved.get(i);
            if (distance(candidate, sentence) > SENTENCES_BACK) {
                break;
            }
            if (isInOtherQuotation(candidate, pronoun) || candidate.span().contains(pronoun.span())) {
                continue;
            }
            if (candidate.kind() != Kind.PRONOUN) {
                near.add(0, candidate);
            } else if (candidate.kind() == Kind.PRONOUN
                    && candidate.antecedent().isPresent()) {
                at(candidate.antecedent().get()).ifPresent(named -> near.add(0, standingFor(named, candidate)));
            }
        }
        return near;
    }

    /** Somebody named only inside a quotation is not whom the reporter means by "he" outside it. */
    private boolean isInOtherQuotation(Mention candidate, Mention pronoun) {
        return quotations.stream()
                .anyMatch(quotation -> quotation.outer().contains(candidate.span())
                        && !quotation.outer().contains(pronoun.span()));
    }

    /** A resolved pronoun keeps its somebody in focus: the same mention, at the place of the pronoun. */
    private static Mention standingFor(Mention named, Mention pronoun) {
        return new Mention(
                pronoun.report(),
                pronoun.span(),
                pronoun.text(),
                named.kind(),
                named.name(),
                named.office(),
                named.of(),
                Optional.of(named.span()));
    }

    private Optional<Mention> at(Span span) {
        return resolved.stream().filter(mention -> mention.span().equals(span)).findFirst();
    }

    /** In sentences that the reporter tells: a long quotation does not take its speaker out of focus. */
    private int distance(Mention candidate, Sentence sentence) {
        return reading.sentenceAt(candidate.span().start())
                .map(other -> told[sentence.index()] - told[other.index()])
                .orElse(Integer.MAX_VALUE);
    }

    /** For each sentence, how many before it are not wholly inside a quotation. */
    private int[] countTold() {
        int[] before = new int[reading.sentences().size()];
        for (int i = 1; i < before.length; i++) {
            Span last = reading.sentences().get(i - 1).span();
            boolean quoted =
                    quotations.stream().anyMatch(quotation -> quotation.outer().contains(last));
            before[i] = before[i - 1] + (quoted ? 0 : 1);
        }
        return before;
    }

    private double score(Mention candidate, Sentence sentence) {
        double score = -PER_SENTENCE * distance(candidate, sentence);
        score += isSubject(candidate) ? SUBJECT : 0;
        score += isSpeaker(candidate) ? SPEAKER : 0;
        return score + (candidate.name().isPresent() ? NAMED : 0);
    }

    private boolean isSubject(Mention candidate) {
        return reading.sentenceAt(candidate.span().start()).stream()
                .anyMatch(sentence -> sentence.wordsIn(candidate.span()).stream()
                        .anyMatch(word -> word.is("nsubj") || isAccordingTo(sentence, word)));
    }

    private static boolean isAccordingTo(Sentence sentence, Word word) {
        return sentence.children(word, "case").stream()
                .anyMatch(link -> link.form().equalsIgnoreCase("according"));
    }

    private boolean isSpeaker(Mention candidate) {
        return reading.sentenceAt(candidate.span().start()).stream()
                .anyMatch(sentence -> sentence.wordsIn(candidate.span()).stream()
                        .anyMatch(word -> isAccordingTo(sentence, word)
                                || (word.is("nsubj")
                                        && sentence.head(word)
                                                .filter(verb -> CUES.contains(verb.lemma()))
                                                .isPresent())));
    }

    private static boolean sameSomebody(Mention a, Mention b) {
        if (a.name().isEmpty() || b.name().isEmpty()) {
            return a.text().equalsIgnoreCase(b.text());
        }
        return lastWord(a.name().get()).equals(lastWord(b.name().get()));
    }

    private static String lastWord(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.substring(last.indexOf('-') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * "the envoy" after "Ivan Koval, the special envoy": the name set beside it, the only person of that office so far, or
     * whoever is clearly in focus.
     */
    private Optional<Span> ofDescription(Mention description) {
        Optional<Span> beside = besideIt(description);
        if (beside.isPresent()) {
            return beside;
        }
        boolean pointsBack = isDefinite(description)
                && !isPlural(description)
                && description.office().isPresent();
        if (!pointsBack) {
            return Optional.empty();
        }
        List<Mention> holders = resolved.stream()
                .filter(mention -> mention.kind() == Kind.PERSON)
                .filter(person -> sameOffice(description, person))
                .toList();
        if (holders.isEmpty()) {
            return earlierUnnamed(description).or(() -> inFocus(description));
        }
        Mention last = holders.get(holders.size() - 1);
        boolean only = holders.stream().allMatch(holder -> sameSomebody(holder, last));
        return only ? Optional.of(last.span()) : focused(description, candidate -> isAny(holders, candidate));
    }

    private static boolean isAny(List<Mention> holders, Mention candidate) {
        return candidate.kind() == Kind.PERSON && holders.stream().anyMatch(holder -> sameSomebody(holder, candidate));
    }

    /** "the company", "the union": the one named body in focus that such a word can mean. */
    private Optional<Span> ofBody(Mention body) {
        String words = body.text().toLowerCase(Locale.ROOT);
        boolean pointsBack = words.startsWith("the ")
                && BODIES.contains(words.substring(4))
                && body.of().isEmpty();
        return pointsBack
                ? focused(body, candidate -> candidate.kind() == Kind.ORGANISATION && isSubject(candidate))
                : Optional.empty();
    }

    private static boolean isDefinite(Mention description) {
        String words = description.text().toLowerCase(Locale.ROOT);
        return description.kind() == Kind.OFFICE || words.startsWith("the ");
    }

    /** "the official" after "a Freedonian official". */
    private Optional<Span> earlierUnnamed(Mention description) {
        String noun = headNoun(description.office().orElse(""));
        return resolved.stream()
                .filter(mention -> mention.kind() == Kind.UNNAMED && !isPlural(mention) && !noun.isEmpty())
                .filter(mention -> mention.office()
                        .map(Antecedents::headNoun)
                        .filter(noun::equals)
                        .isPresent())
                .filter(mention ->
                        description.of().isEmpty() || sameOwner(description.of().get(), mention.of()))
                .reduce((first, last) -> last)
                .map(mention -> mention.antecedent().orElse(mention.span()));
    }

    /** A name between commas right behind the description. */
    private Optional<Span> between(Mention description) {
        String text = reading.report().text();
        int comma = description.span().end();
        return all.stream()
                .filter(mention -> mention.kind() == Kind.PERSON)
                .map(Mention::span)
                .filter(span -> span.start() > comma
                        && text.substring(comma, span.start()).equals(", "))
                .filter(span -> span.end() < text.length() && text.charAt(span.end()) == ',')
                .findFirst();
    }

    /** "Russia's top negotiator, Ivan Koval, criticised …" */
    private Optional<Span> besideIt(Mention description) {
        return between(description).or(() -> apposition(description));
    }

    private Optional<Span> apposition(Mention description) {
        Optional<Sentence> sentence = reading.sentenceAt(description.span().start());
        return sentence.flatMap(tree -> tree.wordsIn(description.span()).stream()
                .flatMap(word -> tree.children(word, "appos").stream())
                .filter(word -> !description.span().contains(word.span()))
                .flatMap(word -> all.stream()
                        .filter(mention -> mention.kind() == Kind.PERSON)
                        .filter(person -> person.span().contains(word.span())))
                .map(Mention::span)
                .findFirst());
    }

    /** Roles that a report gives anybody it has just named: "the official", "the diplomat", "the politician". */
    private Optional<Span> inFocus(Mention description) {
        return focused(description, candidate -> isFreeFor(description, candidate));
    }

    private Optional<Span> focused(Mention description, Predicate<Mention> fits) {
        return reading.sentenceAt(description.span().start())
                .flatMap(sentence -> clearest(description, sentence, fits))
                .map(best -> best.antecedent().orElse(best.span()));
    }

    /** Nobody who is shown to hold another office. */
    private boolean isFreeFor(Mention description, Mention candidate) {
        boolean person = candidate.kind() == Kind.PERSON && isSubject(candidate);
        boolean ownerFits =
                description.of().isEmpty() || sameOwner(description.of().get(), candidate.of());
        boolean roleFits = candidate.office().isEmpty() || description.kind() == Kind.UNNAMED || isVague(description);
        return person && ownerFits && roleFits;
    }

    private static boolean isVague(Mention description) {
        return RoleNouns.SOURCES.contains(headNoun(description.office().orElse("")));
    }

    private static boolean sameOffice(Mention description, Mention person) {
        String noun = headNoun(description.office().orElse(""));
        boolean same =
                person.office().map(Antecedents::headNoun).filter(noun::equals).isPresent();
        boolean ownerUnknown = description.of().isEmpty() || person.of().isEmpty();
        return same && (ownerUnknown || sameOwner(description.of().get(), person.of()));
    }

    private static boolean sameOwner(String owner, Optional<String> other) {
        return other.filter(words -> words.equalsIgnoreCase(owner)
                        || (States.world().find(words).isPresent()
                                && States.world()
                                        .find(words)
                                        .map(States.Match::state)
                                        .equals(States.world().find(owner).map(States.Match::state))))
                .isPresent();
    }

    private static String headNoun(String office) {
        String noun = "";
        for (String word : office.split("\\s+", -1)) {
            if (RoleNouns.OFFICES.contains(word)) {
                noun = RoleNouns.OFFICES.singular(word).orElse(word);
            }
        }
        return noun;
    }
}
