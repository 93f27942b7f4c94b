package org.parley.reading.lemma;

/** The singular of regular plurals; third persons of verbs have the same endings. */
final class NounEndings {
    private NounEndings() {}

    static String singular(String form) {
        int length = form.length();
        if (length < 3 || !form.endsWith("s") || form.endsWith("ss") || Character.isDigit(form.charAt(0))) {
            return form;
        }
        if (length > 4 && form.endsWith("ies")) {
            return form.substring(0, length - 3) + "y";
        }
        if (dropsEs(form)) {
            return form.substring(0, length - 2);
        }
        if (form.endsWith("'s") || form.endsWith("\u2019s")) {
            return form.substring(0, length - 2);
        }
        return form.substring(0, length - 1);
    }

    private static boolean dropsEs(String form) {
        if (form.endsWith("sses") || form.endsWith("shes") || form.endsWith("ches") || form.endsWith("xes")) {
            return true;
        }
        if (form.endsWith("zzes") || form.endsWith("oes")) {
            return true;
        }
        // "viruses" and "campuses", but "causes", "houses" and "uses"
        return form.length() > 6
                && form.endsWith("uses")
                && "aeo".indexOf(form.charAt(form.length() - 5)) < 0
                && !form.endsWith("xcuses")
                && !form.endsWith("ccuses")
                && !form.endsWith("fuses")
                && !form.endsWith("buses")
                && !form.endsWith("muses");
    }
}
