package vn.motcua.dashboard.facts.notice;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A due date that passed while an item lay on a unit's desk. */
@Entity
@Table(name = "notice_late")
class LateRow extends PanacheEntityBase {
    /** Item and due date. */
    @Id
    String id;

    @Column(name = "item_id")
    UUID itemId;

    @Enumerated(EnumType.STRING)
    @Column(name = "item_kind")
    ItemKind itemKind;

    /** Code of the unit that had it on the desk then. */
    String unit;

    /** When it was told, business time. */
    Instant since;

    @Column(name = "due_at")
    Instant dueAt;
}
