/**
 * Who is who: the mentions of all reports gathered into actors, with office and allegiance as the reports tell them.
 */
@NullMarked
package org.parley.reconcile.identity;

import org.jspecify.annotations.NullMarked;
