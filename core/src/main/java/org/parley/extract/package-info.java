/**
 * A reading turned into facts. First who is mentioned, then who said what, then meetings, positions, ceasefires
 * and threats: one rule a class, ordered in one list per phenomenon.
 */
@NullMarked
package org.parley.extract;

import org.jspecify.annotations.NullMarked;
