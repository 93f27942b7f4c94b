package org.parley.reading.segment;

import java.util.ArrayList;
import java.util.List;
import org.parley.text.Token;

/** Cuts sentences that are too long to be read at once, at the best punctuation mark there is. */
final class LongSentences {
    private static final int LONGEST = 120;

    private LongSentences() {}

    static List<List<Token>> cut(List<List<Token>> sentences) {
        List<List<Token>> cut = new ArrayList<>();
        for (List<Token> sentence : sentences) {
            List<Token> rest = sentence;
            while (rest.size() > LONGEST) {
                int end = end(rest);
                cut.add(rest.subList(0, end));
                rest = rest.subList(end, rest.size());
            }
            cut.add(rest);
        }
        return cut;
    }

    /** After the last semicolon in reach, else the last comma, else as late as allowed; never in the first half. */
    private static int end(List<Token> sentence) {
        for (String marks : List.of(";:–—--", ",")) {
            for (int at = LONGEST - 1; at >= LONGEST / 2; at--) {
                if (marks.contains(sentence.get(at).form())) {
                    return at + 1;
                }
            }
        }
        return LONGEST;
    }
}
