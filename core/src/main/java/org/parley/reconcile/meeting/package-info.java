/**
 * Which passages are about one meeting, and what they add up to.
 */
@NullMarked
package org.parley.reconcile.meeting;

import org.jspecify.annotations.NullMarked;
