package org.parley.reading.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TreeDecoderTest {
    @Test
    void keepsGreedyHeadsThatMakeATree() {
        float[][] scores = new float[4][4];
        scores[1][2] = 5;
        scores[2][0] = 5;
        scores[3][2] = 5;

        assertThat(TreeDecoder.decode(scores)).containsExactly(0, 2, 0, 2);
    }

    @Test
    void breaksACycleWhereItCostsLeast() {
        float[][] scores = new float[3][3];
        scores[1][2] = 10;
        scores[2][1] = 10;
        scores[1][0] = 1;
        scores[2][0] = 4;

        assertThat(TreeDecoder.decode(scores)).containsExactly(0, 2, 0);
    }

    @Test
    void choosesOneOfTwoRoots() {
        float[][] scores = new float[3][3];
        scores[1][0] = 10;
        scores[2][0] = 9;
        scores[2][1] = 3;
        scores[1][2] = 1;

        assertThat(TreeDecoder.decode(scores)).containsExactly(0, 0, 1);
    }

    @Test
    void findsTheBestTreeOfAllSmallRandomSentences() {
        Random random = new Random(11);
        for (int round = 0; round < 400; round++) {
            float[][] scores = random(random, 2 + random.nextInt(4));
            int[] decoded = TreeDecoder.decode(scores);

            assertThat(TreeDecoder.isTree(decoded)).isTrue();
            assertThat(score(scores, decoded)).isCloseTo(best(scores, new int[scores.length], 1), within());
        }
    }

    @Test
    void decodesLongSentencesOfNoiseIntoTrees() {
        Random random = new Random(13);
        assertThat(TreeDecoder.isTree(TreeDecoder.decode(random(random, 121)))).isTrue();
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-4);
    }

    private static float[][] random(Random random, int size) {
        float[][] scores = new float[size][size];
        for (int word = 1; word < size; word++) {
            for (int head = 0; head < size; head++) {
                scores[word][head] = head == word ? -10_000 : 10 * random.nextFloat();
            }
        }
        return scores;
    }

    /** Tries all heads of all words. */
    private static double best(float[][] scores, int[] heads, int word) {
        if (word == scores.length) {
            return TreeDecoder.isTree(heads) ? score(scores, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = 0; head < scores.length; head++) {
            if (head != word) {
                heads[word] = head;
                best = Math.max(best, best(scores, heads, word + 1));
            }
        }
        return best;
    }

    private static double score(float[][] scores, int[] heads) {
        double sum = 0;
        for (int word = 1; word < heads.length; word++) {
            sum += scores[word][heads[word]];
        }
        return sum;
    }
}
