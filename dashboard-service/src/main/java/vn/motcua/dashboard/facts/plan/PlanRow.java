package vn.motcua.dashboard.facts.plan;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A plan as its board shows it; targets and tasks are JSON lists in the plan's order. */
@Entity
@Table(name = "board_plan")
class PlanRow extends PanacheEntityBase {
    @Id
    @Column(name = "plan_id")
    UUID planId;

    String title;

    @Column(name = "plan_year")
    int planYear;

    String number;

    @Column(name = "parent_issued_on")
    LocalDate parentIssuedOn;

    @Column(name = "issued_on")
    LocalDate issuedOn;

    String issuer;

    /** Code of the organisation whose work the board counts; null: everybody's. */
    String organisation;

    String state;
    String targets;
    String tasks;
}
