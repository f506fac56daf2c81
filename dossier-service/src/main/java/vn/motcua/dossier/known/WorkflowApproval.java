package vn.motcua.dossier.known;

import java.util.UUID;

/**
 * An internal workflow was approved ({@code procedure.workflow-approved}).
 *
 * @param versionNo version of the procedure that it is for
 * @param workflowVersion 1 or more, counted per procedure
 */
public record WorkflowApproval(UUID procedureId, int versionNo, int workflowVersion) implements ProcedureMessage {}
