package org.parley.reading.onnx;

import java.util.List;
import org.parley.text.Token;

/** Whether the capitals of a sentence say anything about its words. */
enum HeadlineStyle {
    /** Running text. */
    NONE,
    /** A Capital on Every Longer Word. */
    CAPITALISED,
    /** NOTHING BUT CAPITALS. */
    UPPER;

    private static final int FEWEST_WORDS = 3;
    private static final int SHORT_WORD = 4;

    static HeadlineStyle of(List<Token> sentence) {
        int words = 0;
        int capitalised = 0;
        int upper = 0;
        for (Token token : sentence) {
            String form = token.form();
            if (form.length() >= SHORT_WORD
                    && form.length() < 40
                    && form.chars().allMatch(Character::isLetter)) {
                words++;
                capitalised += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
                upper += form.chars().allMatch(Character::isUpperCase) ? 1 : 0;
            }
        }
        if (words < FEWEST_WORDS) {
            return NONE;
        }
        if (upper * 10 >= words * 8) {
            return UPPER;
        }
        return capitalised == words || (words > 4 && capitalised * 10 >= words * 9) ? CAPITALISED : NONE;
    }
}
