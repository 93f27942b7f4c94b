package org.parley.reading.onnx;

import java.util.Arrays;

/**
 * The best dependency tree with exactly one root, out of the scores of all arcs (Chu and Liu; Edmonds).
 *
 * <p>Scores are {@code scores[word][head]}, both counted from 1; column 0 is the root, row 0 is not looked at.
 */
final class TreeDecoder {
    private static final float NEVER = Float.NEGATIVE_INFINITY;

    private TreeDecoder() {}

    /** The head of each word from 1 on, 0 for the root; place 0 of the result is unused. */
    static int[] decode(float[][] scores) {
        int[] greedy = greedy(scores);
        if (isTree(greedy)) {
            return greedy;
        }
        int[] any = new Contraction(scores).solve();
        if (roots(any) == 1) {
            return any;
        }
        return bestOfOneRoot(scores, any);
    }

    /** The best head of each word on its own; on a tie the leftmost. */
    static int[] greedy(float[][] scores) {
        int[] heads = new int[scores.length];
        for (int word = 1; word < scores.length; word++) {
            float best = NEVER;
            int found = word == 1 ? 0 : 1;
            for (int head = 0; head < scores.length; head++) {
                if (head != word && scores[word][head] > best) {
                    best = scores[word][head];
                    found = head;
                }
            }
            heads[word] = found;
        }
        return heads;
    }

    /** Whether these heads make one tree with one root. */
    static boolean isTree(int[] heads) {
        if (roots(heads) != 1) {
            return false;
        }
        int[] seen = new int[heads.length];
        for (int word = 1; word < heads.length; word++) {
            int at = word;
            while (at != 0 && seen[at] == 0) {
                seen[at] = word;
                at = heads[at];
            }
            if (at != 0 && seen[at] == word) {
                return false;
            }
        }
        return true;
    }

    private static int roots(int[] heads) {
        int roots = 0;
        for (int word = 1; word < heads.length; word++) {
            roots += heads[word] == 0 ? 1 : 0;
        }
        return roots;
    }

    /** Each root of the unrestricted tree in turn as the only one; the tree with the highest score. */
    private static int[] bestOfOneRoot(float[][] scores, int[] unrestricted) {
        int[] best = unrestricted;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int root = 1; root < scores.length; root++) {
            if (unrestricted[root] != 0) {
                continue;
            }
            int[] heads = new Contraction(withRoot(scores, root)).solve();
            double score = score(scores, heads);
            if (isTree(heads) && score > bestScore) {
                bestScore = score;
                best = heads;
            }
        }
        return best;
    }

    private static float[][] withRoot(float[][] scores, int root) {
        float[][] restricted = new float[scores.length][];
        for (int word = 0; word < scores.length; word++) {
            restricted[word] = scores[word].clone();
            if (word != root) {
                restricted[word][0] = -1e6f;
            }
        }
        Arrays.fill(restricted[root], NEVER);
        restricted[root][0] = 0;
        return restricted;
    }

    private static double score(float[][] scores, int[] heads) {
        double sum = 0;
        for (int word = 1; word < heads.length; word++) {
            sum += scores[word][heads[word]];
        }
        return sum;
    }
}
