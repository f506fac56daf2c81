package vn.motcua.feedback.known;

import java.util.UUID;

/** A procedure that feedback may be about ({@code procedure.published}), whether or not it is still in force. */
public record Procedure(UUID procedureId, String code, String name) implements CatalogMessage {}
