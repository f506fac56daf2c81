package vn.motcua.dossier.known;

import java.util.UUID;

/**
 * What this service reads of procedures on the catalogue's topic: just the fields that it uses; the catalogue owns the schemas. There may
 * be ten thousand procedures with their versions, so they are asked for one by one.
 */
public sealed interface ProcedureMessage
        permits ProcedureRegistration, ProcedureVersion, VersionWithdrawal, ProcedureRepeal, WorkflowApproval {
    UUID procedureId();

    /** What the copy keeps of several messages only the last of. */
    default String copyId() {
        return switch (this) {
            case ProcedureRegistration m -> "registration/" + m.procedureId();
            case ProcedureVersion m -> "version/" + m.procedureId() + "/" + m.versionNo();
            case VersionWithdrawal m -> "withdrawal/" + m.procedureId() + "/" + m.versionNo();
            case ProcedureRepeal m -> "repeal/" + m.procedureId();
            case WorkflowApproval m -> "workflow/" + m.procedureId() + "/" + m.workflowVersion();
        };
    }

    /** What it is asked for by: a registration by the national code, which never changes; all else by the procedure. */
    default String copyKey() {
        return switch (this) {
            case ProcedureRegistration m -> m.code();
            case ProcedureVersion _, VersionWithdrawal _, ProcedureRepeal _, WorkflowApproval _ ->
                procedureId().toString();
        };
    }
}
