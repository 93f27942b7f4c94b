package org.parley.extract;

import java.util.List;
import org.parley.model.Fact;

/**
 * One way in which English reports state one kind of fact. A rule is a stateless function of the scene; an empty list
 * means "not here". Its Javadoc shows a sentence before and the fact after. The order of rules is one literal list per
 * phenomenon; where two rules find the same words, the earlier one stands.
 */
public interface Rule<F extends Fact> {
    /** The id that facts carry: {@code meeting.held-at-place}. */
    String id();

    /** The facts of this kind in {@code scene}; empty where it states none. */
    List<F> find(Scene scene);
}
