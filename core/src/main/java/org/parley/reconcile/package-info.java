/**
 * The facts of many reports put together: who is who, which passages are about the same meeting, term or
 * ceasefire, what supersedes what, where reports contradict each other. Pure functions.
 */
@NullMarked
package org.parley.reconcile;

import org.jspecify.annotations.NullMarked;
