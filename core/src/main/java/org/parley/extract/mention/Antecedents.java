package org.parley.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
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
    private static final WordList BODIES = WordList.load("bodies-pointing-back");

    private final Reading reading;
    private final List<Mention> all;
    private final Genders genders;
    private final List<Mention> resolved = new ArrayList<>();
    private final Focus focus;

    private Antecedents(Reading reading, List<Mention> mentions) {
        this.reading = reading;
        this.all = mentions;
        this.genders = Genders.of(mentions);
        this.focus = new Focus(reading, resolved);
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
        return focus.clearest(
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
                focus.isSubject(candidate) && (candidate.kind() == Kind.STATE || candidate.kind() == Kind.ORGANISATION);
            default ->
                focus.isSubject(candidate)
                        && (candidate.kind() == Kind.GROUP
                                || (candidate.kind() == Kind.UNNAMED && isPlural(candidate)));
        };
    }

    private static boolean isPlural(Mention mention) {
        List<String> words = List.of(mention.text().split("\\s+", -1));
        return words.stream().anyMatch(RoleNouns.SOURCES::isPlural);
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
                .filter(person -> OfficeMatch.sameOffice(description, person))
                .toList();
        if (holders.isEmpty()) {
            return earlierUnnamed(description).or(() -> inFocus(description));
        }
        Mention last = holders.get(holders.size() - 1);
        boolean only = holders.stream().allMatch(holder -> Focus.sameSomebody(holder, last));
        return only ? Optional.of(last.span()) : focused(description, candidate -> isAny(holders, candidate));
    }

    private static boolean isAny(List<Mention> holders, Mention candidate) {
        return candidate.kind() == Kind.PERSON
                && holders.stream().anyMatch(holder -> Focus.sameSomebody(holder, candidate));
    }

    /** "the company", "the union": the one named body in focus that such a word can mean. */
    private Optional<Span> ofBody(Mention body) {
        String words = body.text().toLowerCase(Locale.ROOT);
        boolean pointsBack = words.startsWith("the ")
                && BODIES.contains(words.substring(4))
                && body.of().isEmpty();
        return pointsBack
                ? focused(body, candidate -> candidate.kind() == Kind.ORGANISATION && focus.isSubject(candidate))
                : Optional.empty();
    }

    private static boolean isDefinite(Mention description) {
        String words = description.text().toLowerCase(Locale.ROOT);
        return description.kind() == Kind.OFFICE || words.startsWith("the ");
    }

    /** "the official" after "a Freedonian official". */
    private Optional<Span> earlierUnnamed(Mention description) {
        String noun = OfficeMatch.headNoun(description.office().orElse(""));
        return resolved.stream()
                .filter(mention -> mention.kind() == Kind.UNNAMED && !isPlural(mention) && !noun.isEmpty())
                .filter(mention -> mention.office()
                        .map(OfficeMatch::headNoun)
                        .filter(noun::equals)
                        .isPresent())
                .filter(mention -> description.of().isEmpty()
                        || OfficeMatch.sameOwner(description.of().get(), mention.of()))
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
                .filter(span -> span.start() == comma + 2 && text.startsWith(", ", comma))
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
                .flatMap(sentence -> focus.clearest(description, sentence, fits))
                .map(best -> best.antecedent().orElse(best.span()));
    }

    /** Nobody who is shown to hold another office. */
    private boolean isFreeFor(Mention description, Mention candidate) {
        boolean person = candidate.kind() == Kind.PERSON && focus.isSubject(candidate);
        boolean ownerFits = description.of().isEmpty()
                || OfficeMatch.sameOwner(description.of().get(), candidate.of());
        boolean roleFits =
                candidate.office().isEmpty() || description.kind() == Kind.UNNAMED || OfficeMatch.isVague(description);
        return person && ownerFits && roleFits;
    }
}
