package org.parley.reading.onnx;

/** Printers' marks as the model saw them in training: straight quotes, plain dashes. */
final class Marks {
    private Marks() {}

    /** {@code form} with the plain version of each mark. */
    static String plain(String form) {
        if (form.chars().noneMatch(each -> each >= '\u2010' && each <= '\u2033')) {
            return form;
        }
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < form.length(); at++) {
            plain.append(plain(form.charAt(at)));
        }
        return plain.toString();
    }

    private static String plain(char mark) {
        return switch (mark) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032' -> "'";
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033' -> "\"";
            case '\u2010', '\u2011' -> "-";
            case '\u2026' -> "...";
            default -> Character.toString(mark);
        };
    }
}
