package org.parley.reading.onnx;

import java.util.ArrayList;
import java.util.List;

/** One step of Edmonds' algorithm: takes the best head of each word, folds the first cycle into one node, solves that. */
final class Contraction {
    private static final double NEVER = -1e12;

    private final double[][] scores;

    /** The problem given by {@code scores[word][head]}; 0 is the root, and no word heads itself. */
    Contraction(float[][] scores) {
        this.scores = new double[scores.length][scores.length];
        for (int word = 0; word < scores.length; word++) {
            for (int head = 0; head < scores.length; head++) {
                boolean allowed = word != 0 && word != head;
                this.scores[word][head] = allowed ? Math.max(NEVER, scores[word][head]) : NEVER;
            }
        }
    }

    private Contraction(double[][] scores) {
        this.scores = scores;
    }

    int[] solve() {
        int[] heads = best();
        List<Integer> cycle = cycle(heads);
        return cycle.isEmpty() ? heads : withoutCycle(heads, cycle);
    }

    private int[] best() {
        int[] heads = new int[scores.length];
        for (int word = 1; word < scores.length; word++) {
            for (int head = 1; head < scores.length; head++) {
                if (head != word && scores[word][head] > scores[word][heads[word]]) {
                    heads[word] = head;
                }
            }
        }
        return heads;
    }

    private static List<Integer> cycle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int word = 1; word < heads.length; word++) {
            int at = word;
            while (at != 0 && seen[at] == 0) {
                seen[at] = word;
                at = heads[at];
            }
            if (at != 0 && seen[at] == word) {
                List<Integer> cycle = new ArrayList<>(List.of(at));
                for (int next = heads[at]; next != at; next = heads[next]) {
                    cycle.add(next);
                }
                return cycle;
            }
        }
        return List.of();
    }

    /** The cycle becomes the last node of a smaller problem; where its head enters, the cycle is cut. */
    private int[] withoutCycle(int[] heads, List<Integer> cycle) {
        int[] rest = rest(cycle);
        int folded = rest.length;
        double[][] smaller = new double[folded + 1][folded + 1];
        int[] leaves = new int[folded];
        int[] enters = new int[folded];
        for (int one = 0; one < folded; one++) {
            for (int other = 0; other < folded; other++) {
                smaller[one][other] = scores[rest[one]][rest[other]];
            }
            leaves[one] = bestHead(rest[one], cycle);
            smaller[one][folded] = one == 0 ? NEVER : scores[rest[one]][leaves[one]];
            enters[one] = bestEntry(rest[one], heads, cycle);
            smaller[folded][one] = gain(enters[one], rest[one], heads);
        }
        smaller[folded][folded] = NEVER;
        int[] solved = new Contraction(smaller).solve();
        int[] whole = heads.clone();
        whole[enters[solved[folded]]] = rest[solved[folded]];
        for (int one = 1; one < folded; one++) {
            whole[rest[one]] = solved[one] == folded ? leaves[one] : rest[solved[one]];
        }
        return whole;
    }

    private int[] rest(List<Integer> cycle) {
        boolean[] in = new boolean[scores.length];
        cycle.forEach(word -> in[word] = true);
        int[] rest = new int[scores.length - cycle.size()];
        int size = 0;
        for (int word = 0; word < scores.length; word++) {
            if (!in[word]) {
                rest[size++] = word;
            }
        }
        return rest;
    }

    private int bestHead(int word, List<Integer> cycle) {
        int best = cycle.get(0);
        for (int head : cycle) {
            best = scores[word][head] > scores[word][best] ? head : best;
        }
        return best;
    }

    private int bestEntry(int from, int[] heads, List<Integer> cycle) {
        int best = cycle.get(0);
        for (int word : cycle) {
            best = gain(word, from, heads) > gain(best, from, heads) ? word : best;
        }
        return best;
    }

    private double gain(int word, int head, int[] heads) {
        return scores[word][head] - scores[word][heads[word]];
    }
}
