package org.parley.extract.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.Scene;
import org.parley.lexicon.States;
import org.parley.lexicon.WordList;
import org.parley.model.Mention;
import org.parley.model.Statement;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * Whose stand it can be: states, bodies, groups, and persons who speak for one; not analysts, witnesses or reporters.
 * Immutable.
 */
public final class Parties {
    private static final WordList OUTSIDERS = WordList.load("outsiders");
    private static final String[] BEFORE = {"nmod:poss", "amod", "compound", "nmod:desc", "nmod:unmarked"};
    private static final Set<String> AUTHORS = Set.of("by", "from", "of");
    private static final WordList COLLECTIVES = WordList.load("collectives");
    private static final WordList SIDES = WordList.load("party-groups");
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "us", "our", "my");
    private static final Set<String> THIRD_PERSON = Set.of("he", "she", "it", "they", "his", "her", "its", "their");

    private final Scene scene;
    private final Map<Span, Mention> bySpan = new HashMap<>();
    private final Map<String, Mention> byName = new HashMap<>();
    private final Map<String, Set<String>> affiliations = new HashMap<>();
    private final JointParties joint;

    public Parties(Scene scene) {
        this.scene = scene;
        this.joint = new JointParties(scene, this::isParty);
        for (Mention mention : scene.mentions()) {
            bySpan.put(mention.span(), mention);
            mention.name().ifPresent(name -> byName.putIfAbsent(name, mention));
            if (mention.name().isPresent() && mention.of().isPresent()) {
                affiliations
                        .computeIfAbsent(key(mention.name().get()), name -> new HashSet<>())
                        .add(key(mention.of().get()));
            }
        }
    }

    /**
     * The parties that {@code word} and the words coordinated with it stand for, in text order; "we" inside a statement
     * stands for its speaker. Empty when one cannot tell.
     */
    public List<Mention> at(Sentence sentence, Word word) {
        List<Mention> found = new ArrayList<>();
        found.addAll(one(sentence, word));
        for (Word other : sentence.children(word, "conj")) {
            found.addAll(one(sentence, other));
        }
        return found.stream().distinct().toList();
    }

    private List<Mention> one(Sentence sentence, Word word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        if ((FIRST_PERSON.contains(form) && !word.form().equals("US")) || isOwn(sentence, word)) {
            return speakersAt(word.span());
        }
        List<Mention> both = joint.behind(sentence, word);
        if (!both.isEmpty()) {
            return both;
        }
        Optional<Mention> mention = scene.mentionOf(sentence, word).or(() -> unmarked(sentence, word));
        if (mention.isPresent() && isParty(mention.get())) {
            return List.of(mention.get());
        }
        boolean open = THIRD_PERSON.contains(form)
                && mention.flatMap(Mention::antecedent).isEmpty();
        return open ? speakersAt(word.span()) : List.of();
    }

    /** A name that the report gives elsewhere to a party, or a common noun for a side, where no mention was found. */
    private Optional<Mention> unmarked(Sentence sentence, Word word) {
        Mention namesake = byName.get(word.form());
        if (word.upos() == Upos.PROPN && namesake != null) {
            return Optional.of(mention(word.span(), namesake.kind(), namesake.name(), Optional.of(namesake.span())));
        }
        boolean side = word.upos() == Upos.NOUN && (SIDES.contains(word.form()) || COLLECTIVES.contains(word.lemma()));
        return side
                ? Optional.of(mention(phrase(sentence, word), Mention.Kind.GROUP, Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    private static Span phrase(Sentence sentence, Word noun) {
        return sentence.children(noun, "amod", "compound", "nummod", "nmod:poss").stream()
                .filter(word -> word.index() < noun.index())
                .map(Word::span)
                .reduce(noun.span(), Span::cover);
    }

    private Mention mention(Span span, Mention.Kind kind, Optional<String> name, Optional<Span> antecedent) {
        return new Mention(
                scene.report().id(),
                span,
                scene.report().words(span),
                kind,
                name,
                Optional.empty(),
                Optional.empty(),
                antecedent);
    }

    /**
     * Whose demand, proposal or breach {@code noun} is: named before it, or after "of", "by" or "from", or as the agent of
     * "made by"; words in {@code others} play another part.
     */
    public List<Mention> owners(Sentence sentence, Word noun, List<Word> others) {
        for (Word child : sentence.children(noun, BEFORE)) {
            List<Mention> found = child.index() < noun.index() ? at(sentence, child) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (Word child : sentence.children(noun, "nmod", "acl", "obl")) {
            boolean author = !others.contains(child)
                    && new Clause(sentence, noun).cases(child).stream().anyMatch(AUTHORS::contains);
            Optional<Word> owner = author ? Optional.of(child) : new Clause(sentence, child).agent();
            List<Mention> found = owner.map(word -> at(sentence, word)).orElse(List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The parties of "between Aland and Borland" hung on {@code word}. */
    public List<Mention> between(Sentence sentence, Word word) {
        return sentence.children(word, "nmod", "obl").stream()
                .filter(child -> new Clause(sentence, word).cases(child).contains("between"))
                .findFirst()
                .map(child -> at(sentence, child))
                .orElse(List.of());
    }

    /** The parties of an agreement: those that it is between, else whose it is. */
    public List<Mention> around(Sentence sentence, Word noun) {
        List<Mention> between = between(sentence, noun);
        return between.isEmpty() ? owners(sentence, noun, List.of()) : between;
    }

    /** "our government", "his country", "my delegation". */
    private boolean isOwn(Sentence sentence, Word noun) {
        return Set.of("country", "government", "side", "delegation", "nation", "party")
                        .contains(noun.lemma())
                && sentence.children(noun, "nmod:poss").stream().anyMatch(word -> Set.of("our", "my", "his", "her")
                        .contains(word.form().toLowerCase(Locale.ROOT)));
    }

    /** The parties that say the words at {@code span}: the speakers of the innermost statement around it. */
    public List<Mention> speakersAt(Span span) {
        return scene.statementAround(span).map(this::speakers).orElse(List.of());
    }

    /** Whether somebody is shown to say the words at {@code span}, whoever it is. */
    public boolean isQuoted(Span span) {
        return scene.statementAround(span).isPresent();
    }

    private List<Mention> speakers(Statement statement) {
        List<Mention> named =
                statement.speakers().stream().filter(this::isParty).toList();
        return named.isEmpty()
                ? statement.behalf().stream().filter(this::isParty).toList()
                : named;
    }

    /** Whether a stand of {@code holder} at {@code span} is told by somebody else than the holder. */
    public boolean isToldByOthers(Mention holder, Span span) {
        Optional<Statement> statement = scene.statementAround(span);
        return statement.isPresent()
                && speakers(statement.get()).stream().noneMatch(speaker -> sameParty(speaker, holder));
    }

    /** Whether both stand for the same party as far as this report shows: same name, or one speaks for the other. */
    public boolean sameParty(Mention one, Mention other) {
        Set<String> names = names(one);
        return names(other).stream().anyMatch(names::contains);
    }

    private Set<String> names(Mention mention) {
        Mention known = resolve(mention);
        Set<String> names = new HashSet<>();
        names.add(key(known.text()));
        known.of().map(Parties::key).ifPresent(names::add);
        known.name().map(Parties::key).ifPresent(name -> {
            names.add(name);
            names.addAll(affiliations.getOrDefault(name, Set.of()));
        });
        return names;
    }

    private static String key(String name) {
        return States.world()
                .find(name)
                .map(States.Match::state)
                .orElse(name.substring(name.lastIndexOf(' ') + 1))
                .toLowerCase(Locale.ROOT);
    }

    /** The mention that a pronoun or bare description stands for; the mention itself when that is not known. */
    public Mention resolve(Mention mention) {
        return mention.antecedent().map(bySpan::get).orElse(mention);
    }

    public boolean isParty(Mention mention) {
        Mention known = resolve(mention);
        return switch (known.kind()) {
            case STATE, ORGANISATION -> true;
            case PERSON, OFFICE, GROUP -> !isOutsider(known);
            case UNNAMED -> (known.of().isPresent() || isSide(known)) && !isOutsider(known);
            case PRONOUN -> false;
        };
    }

    /** "The rebels", "both mediators": a side although it has no name. */
    private static boolean isSide(Mention mention) {
        return mention.office().filter(SIDES::contains).isPresent();
    }

    private static boolean isOutsider(Mention mention) {
        String words = mention.office().orElse(mention.text());
        for (String word : words.split("\\s+", -1)) {
            if (OUTSIDERS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
