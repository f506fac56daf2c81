package vn.motcua.feedback.events;

/**
 * The limits that hold for one piece of feedback: those in force when it was sent, whatever is decided later.
 *
 * @param version edition of the limits, 1 or more
 * @param answerWorkingDays from sending to the answer, 1 or more
 * @param rejectWorkingDays from sending to the rejection, 1 or more
 * @param publishWorkingDays from the answer to its publication, 1 or more
 */
public record Limits(int version, int answerWorkingDays, int rejectWorkingDays, int publishWorkingDays) {}
