package vn.motcua.dashboard.facts.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.dashboard.facts.Stretch;

/** A plan as its board shows it; its targets are a JSON list in the plan's order. */
@Entity
@Table(name = "board_plan")
class PlanRow extends Stretch {
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

    /** Code of the organisation whose work the board counts. */
    String organisation;

    String state;
    String targets;
}
