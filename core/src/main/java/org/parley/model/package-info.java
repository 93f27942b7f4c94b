/**
 * What is known: a {@link org.parley.model.Report}, the {@link org.parley.model.Fact}s its passages state, who and what
 * they are about, and the {@link org.parley.model.StateOfPlay} that many reports add up to. Records only; every fact
 * carries the exact words that say so. The meaning of each fact type is fixed in {@code docs/facts.md}.
 */
@NullMarked
package org.parley.model;

import org.jspecify.annotations.NullMarked;
