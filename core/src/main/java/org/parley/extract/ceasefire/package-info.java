/**
 * Ceasefires and truces: proposed, agreed, declared, broken.
 */
@NullMarked
package org.parley.extract.ceasefire;

import org.jspecify.annotations.NullMarked;
