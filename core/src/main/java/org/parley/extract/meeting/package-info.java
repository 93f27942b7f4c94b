/**
 * Talks, calls, summits, visits, rounds: what each passage says of one meeting.
 */
@NullMarked
package org.parley.extract.meeting;

import org.jspecify.annotations.NullMarked;
