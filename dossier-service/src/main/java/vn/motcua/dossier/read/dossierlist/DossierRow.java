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
import vn.motcua.dossier.events.Timeliness;
import vn.motcua.dossier.read.DossierState;

/** One dossier in lists. */
@Entity
@Table(name = "dossier_row")
class DossierRow extends PanacheEntityBase {
    @Id
    UUID id;

    @Column(name = "official_code")
    String officialCode;

    @Enumerated(EnumType.STRING)
    DossierState state;

    @Column(name = "procedure_code")
    String procedureCode;

    @Column(name = "procedure_name")
    String procedureName;

    String field;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Column(name = "receiving_unit")
    String receivingUnit;

    @Column(name = "resolving_agency")
    String resolvingAgency;

    @Column(name = "green_lane")
    boolean greenLane;

    @Column(name = "business_related")
    boolean businessRelated;

    @Column(name = "received_at")
    Instant receivedAt;

    /** The last due date known; while a supplement is awaited, the one in force before. */
    @Column(name = "due_at")
    Instant dueAt;

    /** Null while open. */
    @Column(name = "ended_at")
    Instant endedAt;

    /** Null while open. */
    @Enumerated(EnumType.STRING)
    Timeliness timeliness;

    @Column(name = "supplement_requests")
    int supplementRequests;

    /** Code and procedure name, folded for search. */
    String search;
}
