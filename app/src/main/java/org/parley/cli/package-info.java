/**
 * The command line: one class a command, no logic of its own. Results go to standard output, everything else to standard
 * error; exit codes are 0 fine, 1 some inputs unreadable, 2 wrong usage.
 */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
