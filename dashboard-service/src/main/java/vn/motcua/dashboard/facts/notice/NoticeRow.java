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

/** The newest notice of an item in one place. */
@Entity
@Table(name = "notice")
class NoticeRow extends PanacheEntityBase {
    /** Item and place. */
    @Id
    String id;

    /** Identifier of the notice: that of a rebuilt one is the same. */
    @Column(name = "notice_id")
    UUID noticeId;

    @Column(name = "item_id")
    UUID itemId;

    @Enumerated(EnumType.STRING)
    @Column(name = "item_kind")
    ItemKind itemKind;

    /** The plan that a task is of; null for others. */
    @Column(name = "plan_id")
    UUID planId;

    String code;
    String name;

    @Enumerated(EnumType.STRING)
    NoticeKind kind;

    @Enumerated(EnumType.ORDINAL)
    Severity severity;

    /** Code of the unit that it is for. */
    String unit;

    /** Who of that unit it is for. */
    @Enumerated(EnumType.STRING)
    Addressee addressee;

    /** Business time. */
    Instant since;

    @Column(name = "due_at")
    Instant dueAt;

    /** Since when the item asks for it no more, business time; null as long as it does. */
    @Column(name = "done_at")
    Instant doneAt;
}
