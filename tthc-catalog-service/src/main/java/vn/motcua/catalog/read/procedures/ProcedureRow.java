package vn.motcua.catalog.read.procedures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.catalog.events.Field;
import vn.motcua.catalog.events.Level;
import vn.motcua.catalog.events.OnlineLevel;
import vn.motcua.catalog.events.ProcedureKind;

/** A procedure in a list: the version in force on the day that was asked for. */
@Schema(name = "ProcedureListItem")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ProcedureRow(
        UUID procedureId,
        String code,
        String name,
        Field field,
        Level level,
        ProcedureKind kind,
        OnlineLevel onlineLevel,
        String resolvingAgency,
        boolean businessRelated,
        boolean greenLane,
        boolean territoryIndependent,
        boolean fourOnSite,
        boolean interAgency,
        boolean hasFee,
        int versionNo,
        LocalDate effectiveFrom,
        Optional<LocalDate> endedOn) {
    static ProcedureRow of(ProcedureVersionRow row) {
        return new ProcedureRow(
                row.procedureId,
                row.code,
                row.name,
                new Field(row.fieldCode, row.fieldName),
                row.level,
                row.kind,
                row.onlineLevel,
                row.resolvingAgency,
                row.businessRelated,
                row.greenLane,
                row.territoryIndependent,
                row.fourOnSite,
                row.interAgency,
                row.hasFee,
                row.versionNo,
                row.effectiveFrom,
                Optional.ofNullable(row.endedOn));
    }
}
