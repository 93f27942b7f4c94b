/**
 * Dictionary forms of English words by part of speech: irregular forms from a resource file, the rest by ending.
 */
@NullMarked
package org.parley.reading.lemma;

import org.jspecify.annotations.NullMarked;
