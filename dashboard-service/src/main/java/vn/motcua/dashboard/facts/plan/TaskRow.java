package vn.motcua.dashboard.facts.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.dashboard.facts.Stretch;

/** A task of a plan, and how it stands as the plan's service tells it. Days are of Asia/Ho_Chi_Minh. */
@Entity
@Table(name = "board_task")
class TaskRow extends Stretch {
    @Id
    @Column(name = "task_id")
    UUID taskId;

    @Column(name = "plan_id")
    UUID planId;

    /** Place in the plan, from 1. */
    int position;

    String label;
    String content;

    /** JSON list of names. */
    @Column(name = "lead_units")
    String leadUnits;

    /** The plan's own words. */
    String schedule;

    /** {@code NOT_STARTED}, {@code IN_PROGRESS} or {@code COMPLETED}. */
    String state;

    int percent;
    boolean continuous;

    @Column(name = "starts_on")
    LocalDate startsOn;

    /** The next day on which something of it is due; null when nothing is. */
    @Column(name = "due_on")
    LocalDate dueOn;

    /** Whether a report or a completion was corrected. */
    boolean corrected;
}
