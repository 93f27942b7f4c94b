/**
 * What a clause says, in the terms of grammar: who does it, to what, with which negation, modality and condition.
 * Shared by the rules for positions, ceasefires and threats.
 */
@NullMarked
package org.parley.extract.clause;

import org.jspecify.annotations.NullMarked;
