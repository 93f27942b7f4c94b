/**
 * The brief as JSON: the contract between Parley and everything that reads it, in docs/brief.schema.json.
 */
@NullMarked
package org.parley.contract;

import org.jspecify.annotations.NullMarked;
