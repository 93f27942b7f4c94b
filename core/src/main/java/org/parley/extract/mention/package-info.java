/**
 * Who is mentioned: noun phrases that stand for somebody, with name, office and the body they belong to; pronouns
 * resolved within the report where that is certain.
 */
@NullMarked
package org.parley.extract.mention;

import org.jspecify.annotations.NullMarked;
