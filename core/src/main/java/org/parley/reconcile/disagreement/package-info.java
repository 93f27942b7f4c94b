/**
 * Where reports contradict each other or tell the same thing differently: one class a kind of disagreement.
 */
@NullMarked
package org.parley.reconcile.disagreement;

import org.jspecify.annotations.NullMarked;
