package org.parley.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many reports are to be read at once. */
final class Threads implements ITypeConverter<Integer> {
    private static final int MOST = 64;
    private static final int MOST_UNASKED = 4;

    @Override
    public Integer convert(String number) {
        try {
            int threads = Integer.parseInt(number);
            if (threads >= 1 && threads <= MOST) {
                return threads;
            }
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + number + "' is not a number");
        }
        throw new TypeConversionException("'" + number + "' is not between 1 and " + MOST);
    }

    /** As many as there are processors, within what the memory of an ordinary machine carries. */
    static int unasked() {
        return Math.min(MOST_UNASKED, Runtime.getRuntime().availableProcessors());
    }
}
