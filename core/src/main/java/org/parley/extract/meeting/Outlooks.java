package org.parley.extract.meeting;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;

/** Reads the outlook of a clause off its verb group and off the words that govern it. */
final class Outlooks {
    private static final Set<String> FUTURE = Set.of("will", "wo", "'ll", "’ll", "shall", "would", "'d", "’d");
    private static final Set<String> POSSIBLE = Set.of("can", "ca", "could", "may", "might", "should", "must", "ought");
    private static final Set<String> CONDITION = Set.of("if", "whether", "unless", "until", "once");
    private static final Set<String> EARLIER = Set.of("after", "since", "following", "upon", "on", "by", "having");

    private Outlooks() {}

    /** The outlook of the clause headed by {@code verb}, which may also be an adjective or noun with a copula. */
    static Outlook of(Sentence sentence, Word verb) {
        if (marked(sentence, verb, CONDITION)) {
            return Outlook.POSSIBLE;
        }
        return modal(sentence, verb).orElseGet(() -> governed(sentence, verb).orElseGet(() -> tense(sentence, verb)));
    }

    static boolean negated(Sentence sentence, Word verb) {
        return sentence.children(verb).stream().anyMatch(child -> isNegative(child) || isNoLonger(sentence, child));
    }

    private static boolean isNegative(Word word) {
        return Set.of("not", "n't", "n’t", "never", "no", "neither")
                .contains(word.form().toLowerCase(Locale.ROOT));
    }

    private static boolean isNoLonger(Sentence sentence, Word word) {
        return word.form().equalsIgnoreCase("longer")
                && sentence.children(word).stream().anyMatch(Outlooks::isNegative);
    }

    private static Optional<Outlook> modal(Sentence sentence, Word verb) {
        for (Word aux : sentence.children(verb, "aux")) {
            String form = aux.form().toLowerCase(Locale.ROOT);
            if (POSSIBLE.contains(form)) {
                return Optional.of(Outlook.POSSIBLE);
            }
            if (FUTURE.contains(form) && !aux.lemma().equals("have")) {
                return Optional.of(Outlook.FUTURE);
            }
        }
        return Optional.empty();
    }

    /** What the governing word says: "agreed to meet", "due to start", "a proposal to hold". */
    private static Optional<Outlook> governed(Sentence sentence, Word verb) {
        Optional<Word> governor = sentence.head(verb);
        boolean infinitive = marked(sentence, verb, Set.of("to"));
        if (governor.isEmpty()) {
            return infinitive ? Optional.of(Outlook.FUTURE) : Optional.empty();
        }
        boolean bare = infinitive || (Set.of("VB", "VBG").contains(verb.xpos()) && !hasOwnTense(sentence, verb));
        if (verb.isAny("xcomp", "ccomp", "csubj", "acl", "advcl", "obl")
                && !verb.relation().equals("acl:relcl")
                && bare) {
            return Optional.of(complement(sentence, verb, governor.get(), infinitive));
        }
        if (verb.is("conj") && !hasOwnTense(sentence, verb)) {
            return Optional.of(of(sentence, governor.get()));
        }
        return infinitive ? Optional.of(Outlook.FUTURE) : Optional.empty();
    }

    /** The outlook of a complement without tense of its own. */
    private static Outlook complement(Sentence sentence, Word verb, Word governor, boolean infinitive) {
        Optional<Outlook> listed = Vocabulary.ENGLISH.outlook(governor);
        if (Phrases.isNominal(governor)) {
            return listed.orElse(Outlook.UNTOLD);
        }
        if (listed.isEmpty() && verb.isAny("advcl", "obl")) {
            return infinitive ? Outlook.FUTURE : tense(sentence, verb);
        }
        Outlook above = of(sentence, governor);
        return above == Outlook.POSSIBLE ? above : listed.orElse(above);
    }

    private static boolean hasOwnTense(Sentence sentence, Word verb) {
        return sentence.hasChild(verb, "aux", "cop")
                || Set.of("VBD", "VBZ", "VBP").contains(verb.xpos());
    }

    private static Outlook tense(Sentence sentence, Word verb) {
        for (Word aux : sentence.children(verb, "cop", "aux")) {
            if (aux.is("cop") || !verb.xpos().startsWith("V")) {
                return finite(aux.xpos());
            }
        }
        boolean has = sentence.children(verb, "aux").stream()
                .anyMatch(aux -> aux.lemma().equals("have"));
        return switch (verb.xpos()) {
            case "VBG" -> progressive(sentence, verb, has);
            case "VBN" -> participle(sentence, verb, has);
            case "VBD" -> Outlook.PAST;
            case "VBZ", "VBP" -> Outlook.PRESENT;
            case "VB" -> sentence.hasChild(verb, "aux") ? doing(sentence, verb) : Outlook.POSSIBLE;
            default -> Outlook.UNTOLD;
        };
    }

    /** "did not meet", "does not attend". */
    private static Outlook doing(Sentence sentence, Word verb) {
        return sentence.child(verb, "aux").map(aux -> finite(aux.xpos())).orElse(Outlook.POSSIBLE);
    }

    private static Outlook progressive(Sentence sentence, Word verb, boolean has) {
        Optional<Word> be = sentence.child(verb, "aux");
        if (be.isPresent()) {
            return !has && be.get().xpos().equals("VBD") ? Outlook.PAST : Outlook.ONGOING;
        }
        if (marked(sentence, verb, Set.of("before"))) {
            return Outlook.FUTURE;
        }
        if (marked(sentence, verb, EARLIER)) {
            return Outlook.PAST;
        }
        return sentence.head(verb)
                .filter(head -> head.upos() == Upos.VERB)
                .map(head -> of(sentence, head))
                .orElse(Outlook.UNTOLD);
    }

    private static Outlook participle(Sentence sentence, Word verb, boolean has) {
        if (has) {
            return Outlook.PAST;
        }
        return sentence.children(verb, "aux").stream()
                .filter(aux -> !aux.form().equalsIgnoreCase("been"))
                .findFirst()
                .map(aux -> aux.xpos().equals("VBG") ? Outlook.ONGOING : finite(aux.xpos()))
                .orElse(Outlook.PAST);
    }

    private static Outlook finite(String xpos) {
        return switch (xpos) {
            case "VBD", "VBN" -> Outlook.PAST;
            case "VBG" -> Outlook.ONGOING;
            default -> Outlook.PRESENT;
        };
    }

    private static boolean marked(Sentence sentence, Word verb, Set<String> marks) {
        return sentence.children(verb, "mark", "case", "advmod").stream()
                .filter(mark -> mark.index() < verb.index())
                .anyMatch(mark -> marks.contains(mark.form().toLowerCase(Locale.ROOT)));
    }
}
