package vn.motcua.plan.read.tasklist;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.plan.events.TaskState;

/** One occurrence of a task in lists. */
@Entity
@Table(name = "occurrence_row")
class OccurrenceRow extends PanacheEntityBase {
    @Id
    UUID id;

    @Column(name = "task_id")
    UUID taskId;

    /** Place among the occurrences of its task, from 1. */
    int position;

    /** Null for a firing of a trigger. */
    @Column(name = "from_day")
    LocalDate from;

    /** Null for a firing of a trigger. */
    @Column(name = "to_day")
    LocalDate to;

    /** Null for a period. */
    @Column(name = "triggered_on")
    LocalDate triggeredOn;

    /** Null when none was named. */
    String reference;

    /** Null when the plan sets no day. */
    @Column(name = "due_on")
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    TaskState state;

    int percent;

    /** Newest report; null before the first. */
    @Column(name = "last_report")
    UUID lastReport;

    /** Null while it is open. */
    @Column(name = "completed_on")
    LocalDate completedOn;
}
