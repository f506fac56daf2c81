package vn.motcua.plan.automation.whenduethenremind;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.plan.events.Reminder;

/** What is due of a task, and what was told of it: one occurrence, or the whole of it. */
@Entity
@Table(name = "running_task_part")
class DuePart extends PanacheEntityBase {
    /** Of the occurrence, or of the task when the whole of it is due. */
    @Id
    UUID id;

    @Column(name = "task_id")
    UUID taskId;

    @Column(name = "due_on")
    LocalDate dueOn;

    boolean completed;

    /** What was told last of this due day; null when nothing was. */
    @Enumerated(EnumType.ORDINAL)
    Reminder told;
}
