package org.parley.reading.lemma;

import java.util.Locale;
import org.parley.reading.Upos;

/**
 * Dictionary forms of English words, told from the form and its tags as Universal Dependencies does: {@code held} is
 * {@code hold}, {@code n't} is {@code not}. Immutable and safe for use by several threads.
 */
public final class Lemmatiser {
    /** Longer stretches without a space are not words. */
    private static final int LONGEST = 40;

    private final IrregularForms irregular;
    private final VerbEndings verbs;

    private Lemmatiser(IrregularForms irregular, VerbEndings verbs) {
        this.irregular = irregular;
        this.verbs = verbs;
    }

    /** The lemmatiser for English. */
    public static Lemmatiser english() {
        return new Lemmatiser(IrregularForms.load(), VerbEndings.load());
    }

    /** The dictionary form of {@code form}, in lower case but for proper nouns and {@code I}. */
    public String lemma(String form, Upos upos, String xpos) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (form.length() > LONGEST || lower.length() != form.length()) {
            return upos == Upos.PROPN ? form : lower;
        }
        return switch (upos) {
            case VERB, AUX -> verb(lower, xpos);
            case NOUN -> commonNoun(form, lower, xpos);
            case PROPN -> properNoun(form, lower, xpos);
            case ADJ -> xpos.equals("NNP") ? form : comparable(lower, xpos, "adjective");
            case ADV -> comparable(lower, xpos, "adverb");
            case PRON ->
                xpos.equals("PRP") || xpos.equals("DT")
                        ? irregular.of("pronoun", lower).orElse(lower)
                        : lower;
            case DET -> irregular.of("determiner", lower).orElse(lower);
            case PART -> irregular.of("particle", lower).orElse(lower);
            case NUM -> number(lower);
            case ADP, CCONJ, INTJ, SCONJ, SYM, X -> lower;
            case PUNCT -> punctuation(form);
        };
    }

    private String verb(String lower, String xpos) {
        if (xpos.equals("MD")) {
            return irregular
                    .of("modal", lower)
                    .or(() -> irregular.of("verb", lower))
                    .orElse(lower);
        }
        if (xpos.equals("VB") || (xpos.equals("VBP") && !irregular.isAuxiliary(lower))) {
            return lower;
        }
        return irregular.of("verb", lower).orElseGet(() -> verbs.base(lower, xpos));
    }

    /** Acronyms keep their capitals. */
    private String commonNoun(String form, String lower, String xpos) {
        if (plural(xpos)) {
            return noun(lower);
        }
        boolean acronym = form.length() > 1 && form.length() < 6 && form.chars().allMatch(Character::isUpperCase);
        return irregular.of("noun", lower).filter(known -> known.endsWith(".")).orElse(acronym ? form : lower);
    }

    private static boolean plural(String xpos) {
        return xpos.equals("NNS") || xpos.equals("NNPS");
    }

    private String noun(String lower) {
        return irregular.of("noun", lower).orElseGet(() -> compound(lower));
    }

    /** The last part of a compound carries the plural: {@code spokesmen}, {@code vice-presidents}. */
    private String compound(String lower) {
        int part = lower.endsWith("men") && lower.length() > 5 ? lower.length() - 3 : lower.lastIndexOf('-') + 1;
        String last = lower.substring(part);
        String single = irregular.of("noun", last).orElseGet(() -> NounEndings.singular(last));
        return lower.substring(0, part) + single;
    }

    private String properNoun(String form, String lower, String xpos) {
        if (!plural(xpos)) {
            return irregular.of("name", lower).orElse(form);
        }
        String single = noun(lower);
        boolean ending = lower.regionMatches(0, single, 0, Math.max(1, single.length() - 1));
        boolean capitals = form.length() > 1 && Character.isUpperCase(form.charAt(1));
        if (!ending || capitals) {
            return form;
        }
        int same = single.charAt(single.length() - 1) == lower.charAt(single.length() - 1) ? 0 : 1;
        return form.substring(0, single.length() - same) + single.substring(single.length() - same);
    }

    private String comparable(String lower, String xpos, String kind) {
        boolean compared = xpos.equals("JJR") || xpos.equals("JJS") || xpos.equals("RBR") || xpos.equals("RBS");
        if (!compared) {
            return lower;
        }
        return irregular
                .of(kind, lower)
                .or(() -> irregular.of("adjective", lower))
                .orElseGet(() -> AdjectiveEndings.positive(lower));
    }

    /** Numbers lose the marks between their thousands. */
    private static String number(String lower) {
        return Character.isDigit(lower.charAt(0)) ? lower.replace(",", "") : lower;
    }

    private static String punctuation(String form) {
        return switch (form) {
            case "\u201C", "\u201D" -> "\"";
            case "\u2018", "\u2019" -> "'";
            case "\u2013", "\u2014" -> "-";
            default -> form;
        };
    }
}
