/**
 * The language of the field as data: word lists and gazetteers, held in resource files and loaded once. Holds
 * words that any negotiation may use, never the cast of one story.
 */
@NullMarked
package org.parley.lexicon;

import org.jspecify.annotations.NullMarked;
