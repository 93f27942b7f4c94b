/**
 * Bytes to reports: files, folders, standard input; plain text, Markdown, HTML, JSONL. Page furniture is marked,
 * never cut out, so that offsets stay those of the report as given. What cannot be read becomes a Problem.
 */
@NullMarked
package org.parley.ingest;

import org.jspecify.annotations.NullMarked;
