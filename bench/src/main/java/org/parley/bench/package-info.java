/** Measurements that the documentation quotes; never shipped. */
@NullMarked
package org.parley.bench;

import org.jspecify.annotations.NullMarked;
