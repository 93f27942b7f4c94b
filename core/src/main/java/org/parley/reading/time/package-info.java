/**
 * Time expressions: found by a rule grammar held in resource files, resolved to ISO 8601 against the publication
 * day when that is known, kept relative when it is not.
 */
@NullMarked
package org.parley.reading.time;

import org.jspecify.annotations.NullMarked;
