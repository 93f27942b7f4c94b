package org.parley.reading.lemma;

/** The plain form of regularly compared adjectives and adverbs. */
final class AdjectiveEndings {
    private AdjectiveEndings() {}

    static String positive(String form) {
        String stem = stem(form);
        int length = stem.length();
        if (length < 2) {
            return form;
        }
        if (stem.endsWith("i")) {
            return stem.substring(0, length - 1) + "y";
        }
        boolean doubled = length > 2 && stem.charAt(length - 1) == stem.charAt(length - 2);
        return doubled && "bdgmnpt".indexOf(stem.charAt(length - 1)) >= 0 ? stem.substring(0, length - 1) : stem;
    }

    private static String stem(String form) {
        if (form.endsWith("er")) {
            return form.substring(0, form.length() - 2);
        }
        return form.endsWith("est") ? form.substring(0, form.length() - 3) : "";
    }
}
