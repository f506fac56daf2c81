package vn.motcua.dashboard.facts.feedback;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One piece of feedback as boards count it. */
@Entity
@Table(name = "board_feedback")
class FeedbackRow extends PanacheEntityBase {
    @Id
    @Column(name = "feedback_id")
    UUID feedbackId;

    /** Code of the organisation that has to answer. */
    String handler;

    /** Empty when its timeliness does not count: an anonymous sender. */
    @Column(name = "due_on")
    LocalDate dueOn;

    /** Answered or rejected. */
    @Column(name = "handled_on")
    LocalDate handledOn;

    /** Every time limit that was met or missed so far was met. */
    @Column(name = "on_time")
    boolean onTime;

    /** Last day to publish an answer that is not published yet. */
    @Column(name = "publish_due_on")
    LocalDate publishDueOn;
}
