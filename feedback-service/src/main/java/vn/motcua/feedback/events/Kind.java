package vn.motcua.feedback.events;

/** What feedback is about; the index of Decision 766 counts the same two kinds. */
public enum Kind {
    /** A rule or procedure (quy định hành chính): unclear, unreasonable, burdensome; or a better one proposed. */
    REGULATION,
    /** An act of an officer or agency (hành vi hành chính): delay, refusal, harassment, extra papers. */
    CONDUCT
}
