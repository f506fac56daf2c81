package vn.motcua.dossier.read.dossierlist;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.DossierState;
import vn.motcua.dossier.events.Timeliness;

/** One dossier in lists. */
@Entity
@Table(name = "dossier_row")
class DossierRow extends PanacheEntityBase {
    @Id
    UUID id;

    /** Null before the receipt. */
    @Column(name = "official_code")
    String officialCode;

    @Enumerated(EnumType.STRING)
    DossierState state;

    @Column(name = "procedure_code")
    String procedureCode;

    @Column(name = "procedure_name")
    String procedureName;

    /** Null before the receipt. */
    String field;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Column(name = "receiving_unit")
    String receivingUnit;

    /** Null before the receipt. */
    @Column(name = "resolving_agency")
    String resolvingAgency;

    /** Null unless a division handles it. */
    @Column(name = "handling_unit")
    String handlingUnit;

    @Column(name = "green_lane")
    boolean greenLane;

    @Column(name = "business_related")
    boolean businessRelated;

    @Column(name = "submitted_at")
    Instant submittedAt;

    /** Null before the receipt. */
    @Column(name = "received_at")
    Instant receivedAt;

    /** When it was received, or submitted while it is not: what lists begin with. */
    @Column(name = "begun_at")
    Instant begunAt;

    /** The last due date known; while a supplement is awaited, the one in force before. Null before the receipt. */
    @Column(name = "due_at")
    Instant dueAt;

    /** The day that the result was promised for last, with an apology. Null without one. */
    @Column(name = "promised_at")
    Instant promisedAt;

    /** The due date, or a day beyond all of them while there is none: what lists by due date are ordered by. */
    @Column(name = "due_order")
    Instant dueOrder;

    /** Whether its due day was over when its clock stopped; false while it runs. */
    @Column(name = "late_when_stopped")
    boolean lateWhenStopped;

    /** Null while open. */
    @Column(name = "ended_at")
    Instant endedAt;

    /** Null without a result. */
    @Enumerated(EnumType.STRING)
    Timeliness timeliness;

    @Column(name = "supplement_requests")
    int supplementRequests;

    boolean corrected;

    /** Code and procedure name, folded for search. */
    String search;

    /** Late as {@link DossierFilter#LATE} asks for it. @param startOfToday in Asia/Ho_Chi_Minh */
    boolean isLate(Instant startOfToday) {
        return state.runs() && dueAt.isBefore(startOfToday)
                || state == DossierState.AWAITING_SUPPLEMENT && lateWhenStopped;
    }
}
