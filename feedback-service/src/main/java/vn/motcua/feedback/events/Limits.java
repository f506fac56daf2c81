package vn.motcua.feedback.events;

/**
 * The limits that hold for one piece of feedback: those in force on the day on which it came in, whatever is decided later.
 *
 * @param version edition of the limits, 1 or more
 * @param answerWorkingDays from the day on which it came in, or of the last transfer, to the answer, 1 or more
 * @param rejectWorkingDays from the same day to a rejection, or to giving it back, 1 or more
 * @param publishWorkingDays from the answer to its publication, 1 or more
 */
public record Limits(int version, int answerWorkingDays, int rejectWorkingDays, int publishWorkingDays) {}
