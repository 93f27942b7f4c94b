/**
 * Text that remembers its origin: spans and tokens that point into a report as it was given. Knows nothing of news,
 * grammar or negotiations; everything else imports this, it imports nothing.
 */
@NullMarked
package org.parley.text;

import org.jspecify.annotations.NullMarked;
