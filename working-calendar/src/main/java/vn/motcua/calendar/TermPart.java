package vn.motcua.calendar;

import java.time.Instant;

/**
 * A part of a count: the term itself, or what an extension added.
 *
 * @param since when the dossier got it; pauses that began earlier belong to the due date it adds to
 */
record TermPart(Term term, Instant since) {}
