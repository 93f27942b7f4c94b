package org.parley.evaluate;

/** A folder of marked reports that cannot be measured against; the message is one line that says what is wrong where. */
public final class GoldFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GoldFormatException(String message) {
        super(message);
    }

    GoldFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
