package org.parley.reading.segment;

import java.util.List;
import org.parley.text.Span;
import org.parley.text.Token;

/** Cuts running English into sentences and words. Immutable and safe for use by several threads. */
public final class Segmenter {
    private final Tokeniser tokeniser;
    private final SentenceSplitter splitter;

    private Segmenter(Tokeniser tokeniser, SentenceSplitter splitter) {
        this.tokeniser = tokeniser;
        this.splitter = splitter;
    }

    /** The segmenter for English. */
    public static Segmenter english() {
        Abbreviations abbreviations = Abbreviations.english();
        return new Segmenter(new Tokeniser(abbreviations), new SentenceSplitter(abbreviations));
    }

    /**
     * The sentences of the part {@code block} of {@code text}, in order, none of them empty. Every character that is
     * neither white space nor invisible is in exactly one token.
     */
    public List<List<Token>> sentences(String text, Span block) {
        return LongSentences.cut(splitter.sentences(text, tokeniser.tokens(text, block)));
    }
}
