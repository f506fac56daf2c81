package vn.motcua.catalog.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything that can happen to an administrative procedure (thủ tục hành chính).
 * Stored for good and published as stored: add components, never rename or remove.
 */
public sealed interface ProcedureEvent extends PublicationEvent {
    ProcedureId procedureId();

    /** Server clock. */
    Instant at();

    /** National code, pattern {@code \d\.\d{6}} with an optional local suffix, for example {@code 2.000908}. */
    String code();

    /** Running number of the procedure's events, 1 or more, without gaps: two writers cannot both add the next. */
    int revision();

    /**
     * A procedure was entered as a draft; it is not public.
     *
     * @param owner code of the organisation that it belongs to: it and those above draft the procedure
     */
    record ProcedureRegistered(
            ProcedureId procedureId, Instant at, String code, String owner, ProcedureContent content, int revision)
            implements ProcedureEvent {}

    /** The draft of the next version was written, whole. */
    record ProcedureAmended(ProcedureId procedureId, Instant at, String code, ProcedureContent content, int revision)
            implements ProcedureEvent {}

    /**
     * The draft of the next version was given up; the version in force stays. A later draft may follow.
     *
     * @param reason reference into the vault
     */
    record DraftWithdrawn(ProcedureId procedureId, Instant at, String code, UUID reason, int revision)
            implements ProcedureEvent {}

    /** The draft of the next internal workflow was written, whole; the approved one stays in use. */
    record WorkflowDrafted(ProcedureId procedureId, Instant at, String code, List<WorkflowStep> steps, int revision)
            implements ProcedureEvent {
        public WorkflowDrafted {
            steps = List.copyOf(steps);
        }
    }

    /**
     * The draft of the next internal workflow was given up; the approved one stays in use.
     *
     * @param reason reference into the vault
     */
    record WorkflowDraftWithdrawn(ProcedureId procedureId, Instant at, String code, UUID reason, int revision)
            implements ProcedureEvent {}

    /**
     * An internal workflow (quy trình nội bộ) was approved for a version; it takes the place of the one before, and its draft ends.
     *
     * @param versionNo version that it was approved for: the draft's when there is one, otherwise the newest
     * @param workflowVersion 1 or more, counted per procedure
     * @param decisionNumber number and symbol of the approving decision, for example {@code 126/QĐ-UBND}
     */
    record WorkflowApproved(
            ProcedureId procedureId,
            Instant at,
            String code,
            int versionNo,
            int workflowVersion,
            String decisionNumber,
            List<WorkflowStep> steps,
            int revision)
            implements ProcedureEvent {
        public WorkflowApproved {
            steps = List.copyOf(steps);
        }
    }

    /**
     * The draft became a version by a decision, in force from {@code effectiveFrom} until the next version is.
     *
     * @param versionNo 1 or more, without gaps
     * @param timeLimits by channel; the first of a channel is the ordinary one
     * @param resolvingAgency organisation code of the competent agency, or a name for communes as a class
     * @param receivableWithoutCheck whether a submission is received at once, without an officer's check
     * @param sets number of sets to submit, 1 or more
     * @param workflowVersion the workflow in use, 0 when none was approved
     */
    record ProcedurePublished(
            ProcedureId procedureId,
            Instant at,
            String code,
            String name,
            Field field,
            int versionNo,
            ChangeKind changeKind,
            LocalDate effectiveFrom,
            List<TimeLimit> timeLimits,
            String resolvingAgency,
            Level level,
            ProcedureKind kind,
            boolean businessRelated,
            boolean greenLane,
            boolean territoryIndependent,
            boolean fourOnSite,
            boolean interAgency,
            boolean secretOrSpecial,
            boolean receivableWithoutCheck,
            OnlineLevel onlineLevel,
            boolean requiresPaperResult,
            boolean hasFee,
            int sets,
            List<ProcedureContent.Component> components,
            DecisionRef decision,
            int workflowVersion,
            int revision)
            implements ProcedureEvent {
        public ProcedurePublished {
            timeLimits = List.copyOf(timeLimits);
            components = List.copyOf(components);
        }
    }

    /**
     * A published version was withdrawn before the day on which it would have taken effect; it never is in force, and
     * its number is not given again. The version before it goes on.
     *
     * @param effectiveFrom the day that was said of it
     * @param document number and symbol of the document by which it was withdrawn; empty when it was entered wrongly
     * @param reason reference into the vault
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record VersionWithdrawn(
            ProcedureId procedureId,
            Instant at,
            String code,
            int versionNo,
            LocalDate effectiveFrom,
            Optional<String> document,
            UUID reason,
            int revision)
            implements ProcedureEvent {}

    /**
     * A decision abolished the procedure; dossiers received before {@code effectiveOn} go on.
     *
     * @param versionNo newest version at that time
     */
    record ProcedureRepealed(
            ProcedureId procedureId,
            Instant at,
            String code,
            int versionNo,
            LocalDate effectiveOn,
            DecisionRef decision,
            int revision)
            implements ProcedureEvent {}
}
