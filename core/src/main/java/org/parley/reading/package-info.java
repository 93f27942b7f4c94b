/**
 * A report read word by word: sentences, tokens, tags, dependency trees, names, time expressions, behind the one
 * interface Reader. Knows grammar, not negotiations.
 */
@NullMarked
package org.parley.reading;

import org.jspecify.annotations.NullMarked;
