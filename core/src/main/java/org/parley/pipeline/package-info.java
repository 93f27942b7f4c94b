/**
 * The literal list of the steps from reports to a state of play, and the facade Parley.
 */
@NullMarked
package org.parley.pipeline;

import org.jspecify.annotations.NullMarked;
