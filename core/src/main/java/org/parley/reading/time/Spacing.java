package org.parley.reading.time;

/** How the blank and the tilde of the resource files are written as regular expressions. */
final class Spacing {
    private static final String WHITE_SPACE = "[\\s\\u00a0\\u202f]{1,4}";
    private static final String WHITE_SPACE_OR_HYPHEN = "[\\s\\u00a0\\u202f\\u2010\\u2011-]{1,3}";

    private Spacing() {}

    /** {@code pattern} with any white space for each blank; one in a class of characters or before ? stays. */
    static String loosen(String pattern) {
        StringBuilder loose = new StringBuilder();
        boolean inClass = false;
        for (int at = 0; at < pattern.length(); at++) {
            char character = pattern.charAt(at);
            inClass = character == '[' || (inClass && character != ']');
            boolean optional = pattern.startsWith("?", at + 1);
            if (character == ' ' && !inClass && !optional) {
                loose.append(WHITE_SPACE);
            } else if (character == '~' && !inClass) {
                loose.append(WHITE_SPACE_OR_HYPHEN);
            } else {
                loose.append(character);
            }
        }
        return loose.toString();
    }
}
