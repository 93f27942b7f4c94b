package org.parley.reading.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.text.Span;
import org.parley.text.Token;

/** How many sentences and words of a treebank are found with both ends right. */
record SegmentationScore(Count sentences, Count words) {
    record Count(int right, int found, int expected) {
        double f1() {
            return 200.0 * right / (found + expected);
        }

        Count plus(Count other) {
            return new Count(right + other.right, found + other.found, expected + other.expected);
        }
    }

    static SegmentationScore of(Segmenter segmenter, List<Treebank.Document> documents) {
        SegmentationScore sum = new SegmentationScore(new Count(0, 0, 0), new Count(0, 0, 0));
        for (Treebank.Document document : documents) {
            List<List<Token>> found = segmenter.sentences(
                    document.text(), new Span(0, document.text().length()));
            List<Span> sentences = found.stream().map(SegmentationScore::span).toList();
            List<Span> words =
                    found.stream().flatMap(List::stream).map(Token::span).toList();
            List<Span> expected =
                    document.words().stream().map(Treebank.WordLine::span).toList();
            sum = new SegmentationScore(
                    sum.sentences.plus(count(sentences, document.sentences())), sum.words.plus(count(words, expected)));
        }
        return sum;
    }

    static Span span(List<Token> sentence) {
        return sentence.get(0).span().cover(sentence.get(sentence.size() - 1).span());
    }

    private static Count count(List<Span> found, List<Span> expected) {
        Set<Span> right = new HashSet<>(found);
        right.retainAll(new HashSet<>(expected));
        return new Count(right.size(), found.size(), expected.size());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "sentences %.2f, words %.2f", sentences.f1(), words.f1());
    }
}
