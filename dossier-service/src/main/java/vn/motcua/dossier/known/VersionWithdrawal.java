package vn.motcua.dossier.known;

import java.util.UUID;

/** A published version was withdrawn before its first day ({@code procedure.version-withdrawn}): it never is in force. */
public record VersionWithdrawal(UUID procedureId, int versionNo) implements ProcedureMessage {}
