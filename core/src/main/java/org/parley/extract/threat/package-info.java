/**
 * Who threatens to do what to whom, or to leave.
 */
@NullMarked
package org.parley.extract.threat;

import org.jspecify.annotations.NullMarked;
