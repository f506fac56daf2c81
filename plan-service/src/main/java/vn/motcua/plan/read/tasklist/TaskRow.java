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

/** One task in lists. */
@Entity
@Table(name = "task_row")
class TaskRow extends PanacheEntityBase {
    @Id
    UUID id;

    @Column(name = "plan_id")
    UUID planId;

    int position;

    /** Position of its last event in the log, which is its version. */
    long version;

    String ref;
    String label;

    @Column(name = "group_label")
    String group;

    String content;

    /** Names, one a line. */
    @Column(name = "lead_units")
    String leadUnits;

    /** The plan's own words. */
    String timing;

    @Enumerated(EnumType.STRING)
    TaskState state;

    int percent;

    /** Null while nothing is due. */
    @Column(name = "due_on")
    LocalDate dueOn;

    boolean corrected;
}
