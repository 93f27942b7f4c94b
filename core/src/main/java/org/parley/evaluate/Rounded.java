package org.parley.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Shares as they are printed. They are rounded by their exact binary value, a tie to the even digit, first to three
 * decimals and from there to two: so the same figures come out wherever they are computed.
 */
final class Rounded {
    private Rounded() {}

    static double three(double share) {
        return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** With two decimals: {@code 0.50}. */
    static String two(double share) {
        return new BigDecimal(three(share)).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** With up to three decimals and at least one: {@code 0.5}. */
    static String upToThree(double share) {
        String digits = new BigDecimal(share)
                .setScale(3, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
        return digits.indexOf('.') < 0 ? digits + ".0" : digits;
    }
}
