package org.parley.ingest;

import java.util.BitSet;

/** One way of telling which pieces of a page are the body of its report. */
@FunctionalInterface
interface BodyVoter {
    /** The numbers of the pieces that are body; none where this way does not work on the page. */
    BitSet vote(Page page);
}
