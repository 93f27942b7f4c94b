package org.parley.text;

/**
 * One syntactic word of a text, cut the way Universal Dependencies cuts English ({@code do|n't}, {@code Koval|'s}).
 *
 * @param span where it stands in the report as given
 * @param form its words as printed, equal to {@code span.of(text)}
 */
public record Token(Span span, String form) {
    public Token {
        if (form.length() != span.length()) {
            throw new IllegalArgumentException("'" + form + "' does not fill " + span);
        }
    }
}
