package vn.motcua.dashboard.facts.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.dashboard.facts.Stretch;

/** One piece of feedback as boards count it. */
@Entity
@Table(name = "board_feedback")
class FeedbackRow extends Stretch {
    @Id
    @Column(name = "feedback_id")
    UUID feedbackId;

    /** Code of the organisation that has to answer. */
    String handler;

    /** Null when its timeliness does not count: an anonymous sender. */
    @Column(name = "due_on")
    LocalDate dueOn;

    /** Since when handler and due day are these. */
    @Column(name = "stands_since")
    LocalDate standsSince;

    /** Handlers and due days of before, {@link Formerly} as a JSON list; null when there are none. */
    String formerly;

    /** Answered or rejected. */
    @Column(name = "handled_on")
    LocalDate handledOn;

    /** The time limit of the answer, or of the rejection, was met. */
    @Column(name = "in_time")
    boolean inTime;

    /** Last day to publish the answer. */
    @Column(name = "publish_due_on")
    LocalDate publishDueOn;

    @Column(name = "published_on")
    LocalDate publishedOn;

    /** Whether its classification or its answer was corrected. */
    boolean corrected;
}
