/**
 * Who said what: direct, indirect and mixed speech with its cue, speaker and content.
 */
@NullMarked
package org.parley.extract.statement;

import org.jspecify.annotations.NullMarked;
