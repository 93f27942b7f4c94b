package org.parley.reading.lemma;

import java.util.Set;

/** Base forms of regular verbs, by ending; a list of known verbs decides where the ending leaves a choice. */
final class VerbEndings {
    private static final String VOWELS = "aeiou";

    private final Set<String> known;

    private VerbEndings(Set<String> known) {
        this.known = known;
    }

    static VerbEndings load() {
        return new VerbEndings(IrregularForms.words("verbs.txt"));
    }

    String base(String form, String xpos) {
        if (xpos.equals("VBZ") && form.length() > 2 && form.endsWith("s")) {
            return NounEndings.singular(form);
        }
        if (xpos.equals("VBG") && form.length() > 4 && form.endsWith("ing")) {
            return ofStem(form.substring(0, form.length() - 3));
        }
        boolean past = xpos.equals("VBD") || xpos.equals("VBN");
        if (past && form.length() > 4 && form.endsWith("ied")) {
            return form.substring(0, form.length() - 3) + "y";
        }
        if (past && form.length() > 3 && form.endsWith("ed")) {
            return ofStem(form.substring(0, form.length() - 2));
        }
        return form;
    }

    private String ofStem(String stem) {
        int hyphen = stem.lastIndexOf('-') + 1;
        String last = stem.substring(hyphen);
        String before = stem.substring(0, hyphen);
        return last.length() < 2 ? stem : before + restored(last);
    }

    private String restored(String stem) {
        if (isDoubled(stem)) {
            String shorter = stem.substring(0, stem.length() - 1);
            return known.contains(stem) ? stem : known.contains(shorter) || !isOftenDouble(stem) ? shorter : stem;
        }
        boolean asIs = isKnown(stem);
        boolean withE = isKnown(stem + "e");
        if (asIs != withE) {
            return asIs ? stem : stem + "e";
        }
        return withE || wantsE(stem) ? stem + "e" : stem;
    }

    /** Known itself, or a known verb behind a prefix: {@code re-negotiate}, {@code renegotiate}. */
    private boolean isKnown(String verb) {
        if (known.contains(verb)) {
            return true;
        }
        for (String prefix : new String[] {"re", "un", "over", "out", "under", "mis", "dis", "de", "co", "pre"}) {
            boolean fits = verb.length() > prefix.length() + 3 && verb.startsWith(prefix);
            if (fits && known.contains(verb.substring(prefix.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDoubled(String stem) {
        int length = stem.length();
        char last = stem.charAt(length - 1);
        return length > 2 && last == stem.charAt(length - 2) && VOWELS.indexOf(last) < 0;
    }

    /** {@code assess}, {@code kill}, {@code buzz}, {@code stuff}: both letters belong to the verb. */
    private static boolean isOftenDouble(String stem) {
        return "lsfz".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    }

    /** Stems that no English verb has without an e: {@code negotiat}, {@code organis}, {@code resolv}, {@code forc}. */
    private static boolean wantsE(String stem) {
        char last = stem.charAt(stem.length() - 1);
        char before = stem.charAt(stem.length() - 2);
        boolean afterVowel = VOWELS.indexOf(before) >= 0;
        return switch (last) {
            case 'v', 'c', 'u' -> true;
            case 'z', 's' -> afterVowel || before == 'r' || before == 'l' || before == 'n' || before == 'p';
            case 'g' -> before == 'r' || before == 'd' || before == 'a' || before == 'l';
            case 't' -> before == 'a' || before == 'u' || stem.endsWith("let");
            case 'l' -> !afterVowel && before != 'r' && before != 'w';
            case 'r' -> before == 'i' || before == 'u';
            case 'd' -> before == 'u' || before == 'o' || before == 'a' || before == 'i';
            case 'k' -> before == 'a' || before == 'o';
            case 'm', 'n' -> before == 'u' || before == 'a';
            default -> false;
        };
    }
}
