package vn.motcua.dashboard.read.planboard.feedback;

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

    /** Empty when its timeliness does not count: an anonymous sender, or rejected. */
    @Column(name = "due_on")
    LocalDate dueOn;

    @Column(name = "answered_on")
    LocalDate answeredOn;

    @Column(name = "on_time")
    boolean onTime;
}
