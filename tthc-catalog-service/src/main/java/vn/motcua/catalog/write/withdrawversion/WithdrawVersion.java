package vn.motcua.catalog.write.withdrawversion;

import static vn.motcua.catalog.CatalogRefusal.ACTOR_WITHOUT_ORGANISATION;
import static vn.motcua.catalog.CatalogRefusal.ISSUER_NOT_YOURS;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_CHANGED_MEANWHILE;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_REPEALED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_VERSION_IN_FORCE;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_VERSION_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_VERSION_WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.VersionWithdrawn;
import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.catalog.known.Rights;
import vn.motcua.catalog.write.Procedure;
import vn.motcua.catalog.write.ProcedureCommand;
import vn.motcua.catalog.write.Versions;
import vn.motcua.catalog.write.Versions.Version;
import vn.motcua.eventstore.Refusal;
import vn.motcua.time.BusinessClock;

/**
 * Withdraws a published version before the day on which it takes effect (thu hồi). It is open to who may enter decisions of the
 * issuer that published it. What the version said is a draft again; from its first day on it is corrected by a decision of
 * the same day instead.
 *
 * @param document number and symbol of the document by which it was withdrawn, for example {@code 15/CV-UBND}; empty when
 *     the version was entered wrongly
 * @param reason reference into the vault
 */
public record WithdrawVersion(ProcedureId procedureId, int versionNo, Optional<String> document, UUID reason)
        implements ProcedureCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            ACTOR_WITHOUT_ORGANISATION,
            ISSUER_NOT_YOURS,
            PROCEDURE_UNKNOWN,
            PROCEDURE_VERSION_UNKNOWN,
            PROCEDURE_REPEALED,
            PROCEDURE_VERSION_WITHDRAWN,
            PROCEDURE_VERSION_IN_FORCE,
            PROCEDURE_CHANGED_MEANWHILE);

    @Override
    public void requireRight(Rights rights, Procedure own) {
        ProcedureCommand.super.requireRight(rights, own);
        versions(own)
                .find(versionNo)
                .filter(version -> !rights.covers(version.issuer()))
                .ifPresent(version -> {
                    throw ISSUER_NOT_YOURS.because("Cơ quan " + version.issuer());
                });
    }

    private static Versions versions(Procedure own) {
        return switch (own) {
            case Procedure.Active a -> a.versions();
            case Procedure.Unknown _, Procedure.Repealed _ -> Versions.NONE;
        };
    }

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<ProcedureEvent> decide(WithdrawVersion command, Procedure procedure, Instant now) {
        return switch (procedure) {
            case Procedure.Unknown _ -> throw PROCEDURE_UNKNOWN.because("Thủ tục " + command.procedureId());
            case Procedure.Repealed r -> throw PROCEDURE_REPEALED.because("Thủ tục " + r.code());
            case Procedure.Active a -> {
                Version version =
                        a.versions().find(command.versionNo()).orElseThrow(() -> missing(command, a.versions()));
                if (!version.effectiveFrom().isAfter(LocalDate.ofInstant(now, BusinessClock.ZONE))) {
                    throw PROCEDURE_VERSION_IN_FORCE.because(
                            "Phiên bản " + version.versionNo() + " có hiệu lực từ " + version.effectiveFrom());
                }
                yield List.of(new VersionWithdrawn(
                        command.procedureId(),
                        now,
                        a.code(),
                        version.versionNo(),
                        version.effectiveFrom(),
                        command.document(),
                        command.reason(),
                        a.revision() + 1));
            }
        };
    }

    private static RuntimeException missing(WithdrawVersion command, Versions versions) {
        String detail = "Phiên bản " + command.versionNo();
        return versions.isWithdrawn(command.versionNo())
                ? PROCEDURE_VERSION_WITHDRAWN.because(detail)
                : PROCEDURE_VERSION_UNKNOWN.because(detail);
    }
}
