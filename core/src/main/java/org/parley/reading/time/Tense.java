package org.parley.reading.time;

/** Whether a clause tells of what was or of what is to come. */
enum Tense {
    PAST,
    FUTURE,
    /** The grammar does not say. */
    OPEN
}
