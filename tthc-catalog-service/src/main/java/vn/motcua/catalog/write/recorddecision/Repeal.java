package vn.motcua.catalog.write.recorddecision;

import static vn.motcua.catalog.CatalogRefusal.DECISION_EFFECTIVE_TOO_EARLY;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_NOT_PUBLISHED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_REPEALED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_UNKNOWN;

import java.time.Instant;
import vn.motcua.catalog.events.DecisionRef;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRepealed;
import vn.motcua.catalog.write.Procedure;
import vn.motcua.eventstore.Refused;

/** Abolishes one procedure by a decision (bãi bỏ); its draft, if any, falls with it. */
final class Repeal {
    private Repeal() {}

    /** @throws Refused PROCEDURE_UNKNOWN, _NOT_PUBLISHED or _REPEALED, or DECISION_EFFECTIVE_TOO_EARLY */
    static ProcedureRepealed decide(DecisionRef decision, RecordDecision.Line line, Procedure procedure, Instant now) {
        return switch (procedure) {
            case Procedure.Unknown _ -> throw PROCEDURE_UNKNOWN.because("Thủ tục " + line.procedureId());
            case Procedure.Active a
            when !a.isPublished() -> throw PROCEDURE_NOT_PUBLISHED.because("Thủ tục " + a.code());
            case Procedure.Repealed r -> throw PROCEDURE_REPEALED.because("Thủ tục " + r.code());
            case Procedure.Active a
            when decision.effectiveOn().isBefore(a.versions().newest().effectiveFrom()) ->
                throw DECISION_EFFECTIVE_TOO_EARLY.because("Thủ tục " + a.code() + " có phiên bản từ "
                        + a.versions().newest().effectiveFrom());
            case Procedure.Active a ->
                new ProcedureRepealed(
                        line.procedureId(),
                        now,
                        a.code(),
                        a.versions().newest().versionNo(),
                        decision.effectiveOn(),
                        decision,
                        a.revision() + 1);
        };
    }
}
