/**
 * Running text cut into sentences and syntactic words the way Universal Dependencies cuts English.
 */
@NullMarked
package org.parley.reading.segment;

import org.jspecify.annotations.NullMarked;
