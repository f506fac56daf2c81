package vn.motcua.catalog.read.procedures;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.catalog.events.Level;
import vn.motcua.catalog.events.OnlineLevel;
import vn.motcua.catalog.events.ProcedureEvent.ProcedurePublished;
import vn.motcua.catalog.events.ProcedureKind;
import vn.motcua.http.Diacritics;

/** One published version, as lists show it. */
@Entity
@Table(name = "procedure_version")
class ProcedureVersionRow extends PanacheEntityBase {
    @Id
    String id;

    @Column(name = "procedure_id")
    UUID procedureId;

    @Column(name = "version_no")
    int versionNo;

    String code;
    String name;

    @Column(name = "search_text")
    String searchText;

    @Column(name = "field_code")
    String fieldCode;

    @Column(name = "field_name")
    String fieldName;

    @Enumerated(EnumType.STRING)
    Level level;

    @Enumerated(EnumType.STRING)
    ProcedureKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "online_level")
    OnlineLevel onlineLevel;

    @Column(name = "resolving_agency")
    String resolvingAgency;

    @Column(name = "business_related")
    boolean businessRelated;

    @Column(name = "green_lane")
    boolean greenLane;

    @Column(name = "territory_independent")
    boolean territoryIndependent;

    @Column(name = "four_on_site")
    boolean fourOnSite;

    @Column(name = "inter_agency")
    boolean interAgency;

    @Column(name = "secret_or_special")
    boolean secretOrSpecial;

    @Column(name = "has_fee")
    boolean hasFee;

    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    /** First day on which it is no longer in force, {@code null} while none is known. */
    @Column(name = "ended_on")
    LocalDate endedOn;

    static ProcedureVersionRow of(ProcedurePublished e) {
        ProcedureVersionRow row = new ProcedureVersionRow();
        row.id = e.procedureId() + "/" + e.versionNo();
        row.procedureId = e.procedureId().value();
        row.versionNo = e.versionNo();
        row.code = e.code();
        row.name = e.name();
        row.searchText = Diacritics.fold(e.code() + " " + e.name());
        row.fieldCode = e.field().code();
        row.fieldName = e.field().name();
        row.level = e.level();
        row.kind = e.kind();
        row.onlineLevel = e.onlineLevel();
        row.resolvingAgency = e.resolvingAgency();
        row.businessRelated = e.businessRelated();
        row.greenLane = e.greenLane();
        row.territoryIndependent = e.territoryIndependent();
        row.fourOnSite = e.fourOnSite();
        row.interAgency = e.interAgency();
        row.secretOrSpecial = e.secretOrSpecial();
        row.hasFee = e.hasFee();
        row.effectiveFrom = e.effectiveFrom();
        return row;
    }
}
