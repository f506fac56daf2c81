package vn.motcua.plan.automation.whenduethenremind;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A task of an issued plan. */
@Entity
@Table(name = "running_task")
class RunningTask extends PanacheEntityBase {
    @Id
    UUID id;

    @Column(name = "plan_id")
    UUID planId;

    /** Whether nothing of it is due any more. */
    boolean completed;
}
