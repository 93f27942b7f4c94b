/**
 * Measures a brief against marked reports, with the definitions of docs/accuracy.md.
 */
@NullMarked
package org.parley.evaluate;

import org.jspecify.annotations.NullMarked;
