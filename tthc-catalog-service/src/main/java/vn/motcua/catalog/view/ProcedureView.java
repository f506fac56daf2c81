package vn.motcua.catalog.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.catalog.events.ChangeKind;
import vn.motcua.catalog.events.DecisionRef;
import vn.motcua.catalog.events.ProcedureContent;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureAmended;
import vn.motcua.catalog.events.ProcedureEvent.ProcedurePublished;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRegistered;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRepealed;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowApproved;
import vn.motcua.catalog.events.RequiredPart;
import vn.motcua.catalog.events.WorkflowStep;

/**
 * A procedure as it is shown. It does not depend on the day it is asked for, so that its version is a true ETag: which
 * version is in force follows from the days in {@code versions}.
 *
 * @param owner code of the organisation that it belongs to
 * @param versions published versions, newest first
 * @param repealedOn first day on which no dossier is received any more
 * @param draft what the next version would say; for the office alone
 * @param workflow the internal workflow in use; for the office alone
 */
@Schema(name = "Procedure", description = "Thủ tục hành chính · Administrative procedure")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ProcedureView(
        String procedureId,
        String code,
        String owner,
        Status status,
        List<Version> versions,
        Optional<LocalDate> repealedOn,
        Optional<Draft> draft,
        Optional<WorkflowInUse> workflow) {
    public static final ProcedureView NONE = new ProcedureView(
            "", "", "", Status.DRAFT, List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public ProcedureView {
        versions = List.copyOf(versions);
    }

    /** Draft: never published. Repealed: abolished by a decision, at once or from a day to come. */
    @Schema(name = "ProcedureStatus")
    public enum Status {
        DRAFT,
        PUBLISHED,
        REPEALED
    }

    /** One published version, in force from {@code effectiveFrom} until the next one's day. */
    @Schema(name = "ProcedureVersion", description = "Phiên bản đã công bố · Published version")
    public record Version(
            int versionNo,
            ChangeKind changeKind,
            LocalDate effectiveFrom,
            DecisionRef decision,
            int workflowVersion,
            ProcedureContent content) {}

    /** What the next version would say, and the parts it still misses. */
    @Schema(name = "ProcedureDraft", description = "Dự thảo phiên bản tiếp theo · Draft of the next version")
    public record Draft(int versionNo, ProcedureContent content, List<MissingPart> missingParts) {
        static Draft of(int versionNo, ProcedureContent content) {
            return new Draft(
                    versionNo,
                    content,
                    RequiredPart.missingIn(content).stream()
                            .map(part -> new MissingPart(part, part.label()))
                            .toList());
        }
    }

    /** A part that stands in the way of publication, with its letter in the law. */
    @Schema(name = "MissingPart")
    public record MissingPart(RequiredPart part, String label) {}

    /** The internal workflow in use. */
    @Schema(name = "Workflow", description = "Quy trình nội bộ · Internal workflow")
    public record WorkflowInUse(int workflowVersion, int versionNo, String decisionNumber, List<WorkflowStep> steps) {}

    /** What everyone may see. */
    public ProcedureView inPublic() {
        return new ProcedureView(
                procedureId, code, owner, status, versions, repealedOn, Optional.empty(), Optional.empty());
    }

    /** Whether everyone may see it: published, and not kept secret by its newest version. */
    public boolean openToAll() {
        return !versions.isEmpty() && !versions.getFirst().content().flags().secretOrSpecial();
    }

    private ProcedureView with(List<Version> newer, Optional<Draft> newDraft) {
        return new ProcedureView(
                procedureId,
                code,
                owner,
                newer.isEmpty() ? Status.DRAFT : Status.PUBLISHED,
                newer,
                repealedOn,
                newDraft,
                workflow);
    }

    private ProcedureContent newestContent() {
        return draft.map(Draft::content).orElseGet(() -> versions.getFirst().content());
    }

    /** The one pure function that shows a procedure. */
    public static ProcedureView show(ProcedureView before, ProcedureEvent event) {
        return switch (event) {
            case ProcedureRegistered e ->
                new ProcedureView(
                        e.procedureId().toString(),
                        e.code(),
                        e.owner(),
                        Status.DRAFT,
                        List.of(),
                        Optional.empty(),
                        Optional.of(Draft.of(1, e.content())),
                        Optional.empty());
            case ProcedureAmended e ->
                before.with(
                        before.versions(),
                        Optional.of(Draft.of(before.versions().size() + 1, e.content())));
            case ProcedurePublished e -> {
                List<Version> versions = new ArrayList<>();
                versions.add(new Version(
                        e.versionNo(),
                        e.changeKind(),
                        e.effectiveFrom(),
                        e.decision(),
                        e.workflowVersion(),
                        before.newestContent()));
                versions.addAll(before.versions());
                yield before.with(versions, Optional.empty());
            }
            case WorkflowApproved e ->
                new ProcedureView(
                        before.procedureId(),
                        before.code(),
                        before.owner(),
                        before.status(),
                        before.versions(),
                        before.repealedOn(),
                        before.draft(),
                        Optional.of(
                                new WorkflowInUse(e.workflowVersion(), e.versionNo(), e.decisionNumber(), e.steps())));
            case ProcedureRepealed e ->
                new ProcedureView(
                        before.procedureId(),
                        before.code(),
                        before.owner(),
                        Status.REPEALED,
                        before.versions(),
                        Optional.of(e.effectiveOn()),
                        Optional.empty(),
                        before.workflow());
        };
    }
}
