package org.parley.extract.statement;

import java.util.List;
import org.parley.extract.Scene;
import org.parley.reading.Sentence;

/**
 * One way in which a sentence puts words into somebody's mouth. Stateless; an empty list means "not here". The order of
 * the rules is the list in {@link Statements}.
 */
interface AttributionRule {
    List<Attribution> find(Scene scene, Sentence sentence);
}
