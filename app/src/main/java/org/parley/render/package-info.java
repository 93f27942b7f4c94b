/**
 * A state of play for people to read: one view model, {@link org.parley.render.BriefView}, in which everything is looked
 * up, sorted and made safe to show, and three renderings of it that only lay it out. Pure functions.
 */
@NullMarked
package org.parley.render;

import org.jspecify.annotations.NullMarked;
