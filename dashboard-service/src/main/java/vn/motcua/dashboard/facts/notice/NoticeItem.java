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
import vn.motcua.dashboard.known.ReminderMessage.Level;

/** Something that goes on, and what is known of who has it on the desk. */
@Entity
@Table(name = "notice_item")
class NoticeItem extends PanacheEntityBase {
    @Id
    @Column(name = "item_id")
    UUID itemId;

    @Enumerated(EnumType.STRING)
    ItemKind kind;

    /** Official code, or the label of a task; empty as long as it has none. */
    String code;

    /** Name of the procedure, or what a task says; empty for feedback. */
    String name;

    /** Code of the unit that handles it. */
    String unit;

    /** Who of that unit does. */
    @Enumerated(EnumType.STRING)
    Addressee handler;

    /** Code of the competent agency, whose office is told when it is far too late. */
    String agency;

    /** What there is to do on the desk; null when there is nothing. */
    @Enumerated(EnumType.STRING)
    NoticeKind desk;

    /** The due date, or the later day that was promised. */
    @Column(name = "due_at")
    Instant dueAt;

    /** What an applicant was promised anew; null when nothing was. */
    @Column(name = "promised_at")
    Instant promisedAt;

    /** While it waits for the applicant no due date is told. */
    boolean waits;

    /** What was told last of this due date; null when nothing was. */
    @Enumerated(EnumType.ORDINAL)
    Level told;

    /** The plan that a task is of; null for others. */
    @Column(name = "plan_id")
    UUID planId;

    /** What was told of each due day of a task; see {@link ToldByDay}. */
    @Column(name = "told_by_day")
    String toldByDay;

    void due(Instant counted) {
        Instant due = counted != null && promisedAt != null && promisedAt.isAfter(counted) ? promisedAt : counted;
        if (due == null || !due.equals(dueAt)) {
            told = null;
        }
        dueAt = due;
    }
}
