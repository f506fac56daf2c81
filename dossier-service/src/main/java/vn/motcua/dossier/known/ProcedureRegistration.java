package vn.motcua.dossier.known;

import java.util.UUID;

/** A procedure was given its national code ({@code procedure.registered}); nothing of it is public yet. */
public record ProcedureRegistration(UUID procedureId, String code) implements ProcedureMessage {}
