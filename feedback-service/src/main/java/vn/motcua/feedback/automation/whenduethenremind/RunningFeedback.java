package vn.motcua.feedback.automation.whenduethenremind;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.feedback.events.Reminder;

/** A piece of feedback that has a limit to be met, and what was told of it. */
@Entity
@Table(name = "running_feedback")
class RunningFeedback extends PanacheEntityBase {
    @Id
    UUID id;

    /** Of the answer, then of its publication; null when it is anonymous. */
    @Column(name = "due_at")
    Instant dueAt;

    /** What was told last of this due date; null when nothing was. */
    @Enumerated(EnumType.ORDINAL)
    Reminder told;

    void due(Instant at) {
        if (at == null || !at.equals(dueAt)) {
            told = null;
        }
        dueAt = at;
    }
}
