package org.parley.reading.onnx;

/** How a word is capitalised: the eight classes that tell the uncased encoder what lower-casing took away. */
enum CaseClass {
    /** Filling, and the marks around a sentence. */
    NONE(0),
    NUMBER(1),
    SIGN(2),
    LETTERS_AND_DIGITS(3),
    LOWER(4),
    UPPER(5),
    CAPITALISED(6),
    MIXED(7);

    private final int id;

    CaseClass(int id) {
        this.id = id;
    }

    /** The number the model was trained with. */
    int id() {
        return id;
    }

    static CaseClass of(String form) {
        boolean letters = form.codePoints().anyMatch(Character::isLetter);
        boolean digits = form.codePoints().anyMatch(Character::isDigit);
        if (!letters) {
            return digits ? NUMBER : SIGN;
        }
        return digits ? LETTERS_AND_DIGITS : shape(form);
    }

    private static CaseClass shape(String form) {
        int first = form.codePointAt(0);
        String rest = form.substring(Character.charCount(first));
        boolean upper = form.codePoints().anyMatch(Character::isUpperCase);
        boolean lower = form.codePoints().anyMatch(Character::isLowerCase);
        if (!upper) {
            return LOWER;
        }
        if (!lower) {
            return form.length() > 1 ? UPPER : CAPITALISED;
        }
        boolean capitalised = Character.isUpperCase(first) && rest.codePoints().noneMatch(Character::isUpperCase);
        return capitalised ? CAPITALISED : MIXED;
    }
}
