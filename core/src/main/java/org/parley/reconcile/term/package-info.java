/**
 * What is on the table: positions on one term, and ceasefires, brought together.
 */
@NullMarked
package org.parley.reconcile.term;

import org.jspecify.annotations.NullMarked;
