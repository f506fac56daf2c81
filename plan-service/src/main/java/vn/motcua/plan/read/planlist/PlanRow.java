package vn.motcua.plan.read.planlist;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.plan.view.PlanState;

/** One plan in lists. */
@Entity
@Table(name = "plan_row")
class PlanRow extends PanacheEntityBase {
    @Id
    UUID id;

    String title;

    @Column(name = "plan_year")
    int year;

    /** Null before issue. */
    String number;

    /** Null when the document names none. */
    String issuer;

    String organisation;

    @Enumerated(EnumType.STRING)
    PlanState state;

    int tasks;

    @Column(name = "drafted_at")
    Instant draftedAt;
}
