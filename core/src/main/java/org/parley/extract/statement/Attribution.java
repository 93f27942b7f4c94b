package org.parley.extract.statement;

import java.util.List;
import java.util.Optional;
import org.parley.model.Mention;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * Words put into somebody's mouth, before it is settled how much of them is quoted.
 *
 * @param content what is communicated, trimmed
 * @param cueSpan where the cue words stand
 * @param cue the words that show it is said
 * @param verb the cue verb, if it is one
 */
record Attribution(
        List<Mention> speakers,
        Span content,
        Span cueSpan,
        String cue,
        Optional<Word> verb,
        String rule,
        double confidence) {
    Attribution {
        speakers = List.copyOf(speakers);
    }

    /** What the verb of {@code cue} shows {@code speakers} to say. */
    static Attribution by(Cue cue, List<Mention> speakers, Span content, String rule, double confidence) {
        return new Attribution(
                speakers, content, cue.verb().span(), cue.words(), Optional.of(cue.verb()), rule, confidence);
    }

    /** The same with other words for what is said. */
    Attribution withContent(Span other) {
        return new Attribution(speakers, other, cueSpan, cue, verb, rule, confidence);
    }
}
