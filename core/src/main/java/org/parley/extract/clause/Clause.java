package org.parley.extract.clause;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;

/**
 * A predicate (verb, or adjective or noun with a copula) and what hangs on it. Immutable.
 *
 * @param predicate a word of {@code sentence}
 */
public record Clause(Sentence sentence, Word predicate) {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor", "hardly");
    private static final Set<String> NO = Set.of("no", "neither", "none", "nobody");
    private static final Set<String> CONTINUATIONS = Set.of("continue", "keep", "begin", "start", "come", "go");
    private static final Set<String> HYPOTHESES = Set.of("if", "whether", "unless", "until", "once", "lest");
    private static final Set<String> ADVERBS = Set.of("away", "out", "forward", "forth", "back", "down");
    private static final String[] SUBJECT = {"nsubj"};

    /** Who does it: the subject of the active clause, also where an earlier or higher clause names it. */
    public Optional<Word> subject() {
        Word at = predicate;
        while (true) {
            Optional<Word> own = ownSubject(at);
            if (own.isPresent()) {
                return own.map(this::behindRelative);
            }
            Optional<Word> above = sentence.head(at);
            if (above.isEmpty() || !inheritsSubject(at, above.get())) {
                return at.is("acl") && isParticiple(at) ? above : Optional.empty();
            }
            Optional<Word> controller = at.is("xcomp") ? sentence.child(above.get(), "obj", "iobj") : Optional.empty();
            if (controller.isPresent()) {
                return controller;
            }
            at = above.get();
        }
    }

    private Optional<Word> ownSubject(Word verb) {
        return sentence.children(verb, SUBJECT).stream()
                .filter(subject -> !subject.relation().equals("nsubj:outer"))
                .findFirst();
    }

    private static boolean inheritsSubject(Word verb, Word above) {
        boolean clause = verb.isAny("conj", "xcomp")
                || (verb.is("advcl") && !verb.relation().equals("advcl:relcl"));
        return clause && (isPredicate(above) || verb.is("conj"));
    }

    private static boolean isPredicate(Word word) {
        return word.upos() == Upos.VERB || word.upos() == Upos.ADJ || word.upos() == Upos.AUX;
    }

    private static boolean isParticiple(Word verb) {
        return verb.xpos().equals("VBG") && !verb.relation().equals("acl:relcl");
    }

    /** The noun that "who", "which" or "that" at the head of a relative clause stands for; any other word itself. */
    private Word behindRelative(Word subject) {
        boolean relative = Set.of("WDT", "WP").contains(subject.xpos());
        if (!relative) {
            return subject;
        }
        return sentence.head(subject)
                .filter(verb -> verb.is("acl"))
                .flatMap(sentence::head)
                .orElse(subject);
    }

    /** What is done by somebody: the subject of a passive clause, or the noun on which a past participle hangs. */
    public Optional<Word> patient() {
        Optional<Word> own = sentence.child(predicate, "nsubj:pass");
        if (own.isPresent()) {
            return own.map(this::behindRelative);
        }
        boolean reduced = predicate.relation().equals("acl") && predicate.xpos().equals("VBN");
        return reduced ? sentence.head(predicate) : Optional.empty();
    }

    /** By whom it is done in a passive clause. */
    public Optional<Word> agent() {
        return sentence.children(predicate, "obl", "obl:agent").stream()
                .filter(word -> hasCase(word, "by"))
                .findFirst();
    }

    public boolean isPassive() {
        return sentence.children(predicate).stream().anyMatch(child -> child.isAny("aux:pass", "nsubj:pass"))
                || (predicate.relation().equals("acl") && predicate.xpos().equals("VBN"));
    }

    /** Whether the clause denies what its predicate says: "did not", "never", "no longer", "neither side". */
    public boolean isNegated() {
        return denies(predicate)
                || sentence.child(predicate, "nsubj").filter(this::isNone).isPresent()
                || governor().filter(this::denies).isPresent();
    }

    private boolean denies(Word word) {
        return sentence.children(word, "advmod", "cc", "det", "case").stream().anyMatch(this::isNegation);
    }

    private boolean isNegation(Word word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        boolean noLonger = form.equals("longer")
                && sentence.children(word).stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("no"));
        return NEGATIONS.contains(form) || noLonger;
    }

    private boolean isNone(Word noun) {
        return NO.contains(noun.lemma().toLowerCase(Locale.ROOT))
                || sentence.children(noun, "det").stream()
                        .anyMatch(det -> NO.contains(det.lemma().toLowerCase(Locale.ROOT)));
    }

    /** The verb that only helps this one along: "continued to insist". */
    private Optional<Word> governor() {
        return predicate.is("xcomp")
                ? sentence.head(predicate).filter(head -> CONTINUATIONS.contains(head.lemma()))
                : Optional.empty();
    }

    /** The modal verb in lower case, contractions written out: "will", "would", "could", "must". */
    public Optional<String> modal() {
        Word bearer = governor().orElse(predicate);
        return sentence.children(bearer, "aux").stream()
                .filter(aux -> aux.xpos().equals("MD"))
                .map(aux -> written(aux.form().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static String written(String modal) {
        return switch (modal) {
            case "'ll", "’ll", "wo" -> "will";
            case "'d", "’d" -> "would";
            case "ca" -> "can";
            case "sha" -> "shall";
            default -> modal;
        };
    }

    /** Whether something only supposed, asked or intended is told: "if …", "whether …", "efforts to …". */
    public boolean isSupposed() {
        return sentence.children(predicate, "mark").stream()
                        .anyMatch(mark -> HYPOTHESES.contains(mark.lemma().toLowerCase(Locale.ROOT)))
                || (isInfinitive() && governor().isEmpty());
    }

    public boolean isInfinitive() {
        return sentence.children(predicate, "mark").stream()
                .anyMatch(mark -> mark.xpos().equals("TO"));
    }

    /** Whether {@code preposition} stands before {@code word} as case or mark. */
    public boolean hasCase(Word word, String preposition) {
        return cases(word).contains(preposition);
    }

    /** The prepositions and conjunctions before {@code word}, in lower case. */
    public Set<String> cases(Word word) {
        return sentence.children(word, "case", "mark").stream()
                .map(mark -> mark.form().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The lemma of the predicate with its particle, in lower case: "rule out". */
    public String lemma() {
        String lemma = predicate.lemma().toLowerCase(Locale.ROOT);
        List<Word> particles = sentence.children(predicate, "compound:prt", "advmod").stream()
                .filter(word ->
                        word.is("compound") || ADVERBS.contains(word.form().toLowerCase(Locale.ROOT)))
                .filter(word -> word.index() > predicate.index())
                .toList();
        return particles.isEmpty()
                ? lemma
                : lemma + " " + particles.get(0).form().toLowerCase(Locale.ROOT);
    }
}
