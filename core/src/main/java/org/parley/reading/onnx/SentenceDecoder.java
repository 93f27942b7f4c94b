package org.parley.reading.onnx;

import java.util.ArrayList;
import java.util.List;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;
import org.parley.reading.lemma.Lemmatiser;
import org.parley.text.Token;

/** What the model says of a sentence, made into words, tree and all. */
final class SentenceDecoder {
    private static final String ROOT = "root";

    private final Labels labels;
    private final Lemmatiser lemmatiser;

    SentenceDecoder(Labels labels, Lemmatiser lemmatiser) {
        this.labels = labels;
        this.lemmatiser = lemmatiser;
    }

    /** The sentence with place {@code index} in the reading; {@code forms} are its words cased like running text. */
    Sentence decode(int index, List<Token> tokens, List<String> forms, Output output) {
        int[] heads = TreeDecoder.decode(output.arcs(tokens.size()));
        List<Word> words = new ArrayList<>();
        for (int place = 0; place < tokens.size(); place++) {
            words.add(word(place, tokens.get(place), forms.get(place), heads[place + 1], output));
        }
        return new Sentence(index, words);
    }

    private Word word(int place, Token token, String cased, int head, Output output) {
        Upos upos = labels.upos().get(output.upos(place + 1));
        String xpos = labels.xpos().get(output.xpos(place + 1));
        String lemma = lemmatiser.lemma(cased, upos, xpos);
        String relation = relation(place + 1, head, upos, output);
        return new Word(place, token.span(), token.form(), lemma, upos, xpos, head - 1, relation);
    }

    /** The model names the relation to the head it likes best; to another head only the part of speech can tell. */
    private String relation(int word, int head, Upos upos, Output output) {
        if (head == 0) {
            return ROOT;
        }
        String scored = labels.relations().get(output.relation(word));
        if (!scored.equals(ROOT)) {
            return scored;
        }
        return switch (upos) {
            case PUNCT -> "punct";
            case VERB, AUX -> "parataxis";
            case CCONJ -> "cc";
            case DET -> "det";
            case ADP -> "case";
            case ADV -> "advmod";
            case SCONJ -> "mark";
            case INTJ -> "discourse";
            case ADJ, NOUN, NUM, PART, PRON, PROPN, SYM, X -> "dep";
        };
    }
}
