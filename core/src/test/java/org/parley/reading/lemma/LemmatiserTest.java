package org.parley.reading.lemma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.reading.Upos;
import org.parley.reading.segment.Treebank;

class LemmatiserTest {
    private final Lemmatiser lemmatiser = Lemmatiser.english();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "held, VERB, VBD, hold",
                "said, VERB, VBD, say",
                "stopped, VERB, VBD, stop",
                "hoping, VERB, VBG, hope",
                "hopping, VERB, VBG, hop",
                "killed, VERB, VBN, kill",
                "negotiating, VERB, VBG, negotiate",
                "renegotiated, VERB, VBN, renegotiate",
                "ratified, VERB, VBD, ratify",
                "agreed, VERB, VBD, agree",
                "offered, VERB, VBD, offer",
                "withdrew, VERB, VBD, withdraw",
                "denies, VERB, VBZ, deny",
                "vetoes, VERB, VBZ, veto",
                "is, AUX, VBZ, be",
                "wo, AUX, MD, will",
                "n't, PART, RB, not",
                "\u2019s, PART, POS, 's",
                "treaties, NOUN, NNS, treaty",
                "crises, NOUN, NNS, crisis",
                "spokesmen, NOUN, NNS, spokesman",
                "hostages, NOUN, NNS, hostage",
                "viruses, NOUN, NNS, virus",
                "causes, NOUN, NNS, cause",
                "losses, NOUN, NNS, loss",
                "Nations, PROPN, NNPS, Nation",
                "Geneva, PROPN, NNP, Geneva",
                "Jan., PROPN, NNP, January",
                "larger, ADJ, JJR, large",
                "biggest, ADJ, JJS, big",
                "heaviest, ADJ, JJS, heavy",
                "them, PRON, PRP, they",
                "these, DET, DT, this",
                "Talks, NOUN, NNS, talk",
                "UN, PROPN, NNP, UN"
            })
    void givesTheDictionaryForm(String form, Upos upos, String xpos, String lemma) {
        assertThat(lemmatiser.lemma(form, upos, xpos)).isEqualTo(lemma);
    }

    @Test
    void leavesStretchesAloneThatAreNotWords() {
        assertThat(lemmatiser.lemma("s".repeat(50_000), Upos.NOUN, "NNS")).hasSize(50_000);
        assertThat(lemmatiser.lemma("ing", Upos.VERB, "VBG")).isEqualTo("ing");
        assertThat(lemmatiser.lemma("ed", Upos.VERB, "VBD")).isEqualTo("ed");
        assertThat(lemmatiser.lemma("er", Upos.ADJ, "JJR")).isEqualTo("er");
    }

    @Test
    void agreesWithTheTreebank() throws IOException {
        Path file = Path.of(System.getProperty("parley.shared", "../shared"), "data/ud-ewt/en_ewt-ud-dev.conllu");
        assumeTrue(Files.exists(file), "needs the treebank " + file);
        int words = 0;
        int right = 0;
        for (Treebank.Document document : Treebank.read(file)) {
            for (Treebank.WordLine word : document.words()) {
                Upos upos = Upos.valueOf(word.columns().get(3));
                String lemma = lemmatiser.lemma(
                        word.columns().get(1), upos, word.columns().get(4));
                words++;
                right += lemma.equals(word.columns().get(2)) ? 1 : 0;
            }
        }
        assertThat(100.0 * right / words).isGreaterThan(97.5);
    }
}
