package org.parley.reading.segment;

/** What single characters do at the edge of words. */
final class Characters {
    private Characters() {}

    /** White space, controls, and marks that steer the writing direction: never part of a word. */
    static boolean isGap(char character) {
        return character <= ' '
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.CONTROL
                || (Character.getType(character) == Character.FORMAT && !joins(character));
    }

    /** Soft hyphen and the joiners stand inside words. */
    private static boolean joins(char character) {
        return character == '\u00AD' || character == '\u200C' || character == '\u200D';
    }

    static boolean isApostrophe(char character) {
        return character == '\'' || character == '\u2019' || character == '\u02BC' || character == '`';
    }

    static boolean isOpening(char character) {
        int type = Character.getType(character);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    static boolean isClosing(char character) {
        int type = Character.getType(character);
        return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    static boolean isQuote(char character) {
        int type = Character.getType(character);
        return character == '"'
                || character == '\''
                || character == '`'
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    static boolean isDash(char character) {
        return character == '\u2013' || character == '\u2014' || character == '\u2015' || character == '\u2012';
    }

    static boolean isCurrency(char character) {
        return Character.getType(character) == Character.CURRENCY_SYMBOL;
    }

    /** Marks that end a word wherever they stand: brackets, quotation marks but for apostrophes. */
    static boolean isBracketOrQuote(char character) {
        return character == '"' || ((isOpening(character) || isClosing(character)) && !isApostrophe(character));
    }
}
