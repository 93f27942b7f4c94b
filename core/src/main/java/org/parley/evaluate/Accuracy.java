package org.parley.evaluate;

/**
 * How much of what was marked is there, and how much of what is there was marked; each between 0 and 1, and 0 where
 * there is nothing to count.
 */
public record Accuracy(double recall, double precision) {
    static Accuracy of(int markedMet, int marked, int foundMet, int found) {
        return new Accuracy(share(markedMet, marked), share(foundMet, found));
    }

    /** The harmonic mean of both. */
    public double f1() {
        double sum = precision + recall;
        return sum == 0 ? 0 : 2 * precision * recall / sum;
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
