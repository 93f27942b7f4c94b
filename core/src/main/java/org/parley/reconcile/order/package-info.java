/**
 * Which report came before which, and which repeats another.
 */
@NullMarked
package org.parley.reconcile.order;

import org.jspecify.annotations.NullMarked;
