/** How fast reports are read and put together. Never shipped. */
@NullMarked
package org.parley.bench;

import org.jspecify.annotations.NullMarked;
