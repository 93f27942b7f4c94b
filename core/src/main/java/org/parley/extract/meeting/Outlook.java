package org.parley.extract.meeting;

/** How a clause stands to what it tells: done, going on, to come, or merely possible. */
enum Outlook {
    PAST,
    /** A plain present: "talks open in the capital". */
    PRESENT,
    /** "are meeting", "have been meeting". */
    ONGOING,
    FUTURE,
    /** Wished, asked for, refused, conditional. */
    POSSIBLE,
    /** The grammar does not tell. */
    UNTOLD
}
