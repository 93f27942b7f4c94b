/**
 * Where a party stands on a concrete term: proposes, demands, accepts, is open, rejects.
 */
@NullMarked
package org.parley.extract.position;

import org.jspecify.annotations.NullMarked;
