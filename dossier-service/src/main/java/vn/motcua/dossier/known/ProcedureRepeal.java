package vn.motcua.dossier.known;

import java.time.LocalDate;
import java.util.UUID;

/** A procedure was repealed ({@code procedure.repealed}). @param effectiveOn first day on which it is not in force */
public record ProcedureRepeal(UUID procedureId, LocalDate effectiveOn) implements ProcedureMessage {}
