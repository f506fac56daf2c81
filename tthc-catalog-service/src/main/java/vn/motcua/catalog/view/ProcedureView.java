package vn.motcua.catalog.view;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.catalog.events.ChangeKind;
import vn.motcua.catalog.events.DecisionRef;
import vn.motcua.catalog.events.DraftKind;
import vn.motcua.catalog.events.ProcedureContent;
import vn.motcua.catalog.events.ProcedureEvent.VersionWithdrawn;
import vn.motcua.catalog.events.RequiredPart;
import vn.motcua.catalog.events.WorkflowStep;

/**
 * A procedure as it is shown. It does not depend on the day it is asked for, so that its version is a true ETag: which
 * version is in force follows from the days in {@code versions}.
 *
 * @param owner code of the organisation that it belongs to
 * @param versions published versions, newest first
 * @param withdrawals versions that never took effect, withdrawn last in front
 * @param repealedOn first day on which no dossier is received any more
 * @param draft what the next version would say; for the office alone
 * @param workflow the internal workflow in use; for the office alone
 * @param workflowDraft steps of the next one; for the office alone
 * @param draftWithdrawals drafts that were given up, the last one in front; for the office alone
 */
@Schema(name = "Procedure", description = "Thủ tục hành chính · Administrative procedure")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ProcedureView(
        String procedureId,
        String code,
        String owner,
        Status status,
        List<Version> versions,
        List<Withdrawal> withdrawals,
        Optional<LocalDate> repealedOn,
        Optional<Draft> draft,
        Optional<WorkflowInUse> workflow,
        Optional<List<WorkflowStep>> workflowDraft,
        List<DraftWithdrawal> draftWithdrawals) {
    public static final ProcedureView NONE = new ShownProcedure().view();

    public ProcedureView {
        versions = List.copyOf(versions);
        withdrawals = List.copyOf(withdrawals);
        draftWithdrawals = List.copyOf(draftWithdrawals);
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

    /**
     * A version that was published and withdrawn before it took effect.
     *
     * @param document number and symbol of the document by which it was withdrawn
     * @param reasonRef where the vault holds the reason
     * @param reason for the office alone, as long as it was not erased
     */
    @Schema(name = "VersionWithdrawal", description = "Phiên bản đã thu hồi · A withdrawn version")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Withdrawal(
            int versionNo,
            LocalDate effectiveFrom,
            DecisionRef decision,
            Instant withdrawnAt,
            Optional<String> document,
            @JsonIgnore UUID reasonRef,
            Optional<String> reason) {
        static Withdrawal of(Version version, VersionWithdrawn e) {
            return new Withdrawal(
                    version.versionNo(),
                    version.effectiveFrom(),
                    version.decision(),
                    e.at(),
                    e.document(),
                    e.reason(),
                    Optional.empty());
        }

        Withdrawal with(Optional<PersonalText> opened) {
            return new Withdrawal(
                    versionNo,
                    effectiveFrom,
                    decision,
                    withdrawnAt,
                    document,
                    reasonRef,
                    opened.map(PersonalText::text));
        }
    }

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

    /**
     * A draft that was given up.
     *
     * @param reasonRef where the vault holds the reason
     * @param reason as long as it was not erased
     */
    @Schema(name = "DraftWithdrawal", description = "Dự thảo đã rút · A draft that was given up")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record DraftWithdrawal(
            DraftKind draft,
            Instant withdrawnAt,
            @JsonIgnore UUID reasonRef,
            Optional<String> reason) {
        DraftWithdrawal with(Optional<PersonalText> opened) {
            return new DraftWithdrawal(draft, withdrawnAt, reasonRef, opened.map(PersonalText::text));
        }
    }

    /** What everyone may see. */
    public ProcedureView inPublic() {
        ShownProcedure shown = new ShownProcedure(this);
        shown.draft = Optional.empty();
        shown.workflow = Optional.empty();
        shown.workflowDraft = Optional.empty();
        shown.draftWithdrawals = List.of();
        return shown.view();
    }

    /** Whether everyone may see it: published, and not kept secret by its newest version. */
    public boolean openToAll() {
        return !versions.isEmpty() && !versions.getFirst().content().flags().secretOrSpecial();
    }

    /** With the reasons that the vault still holds. */
    public ProcedureView withReasons(Map<UUID, PersonalText> opened) {
        ShownProcedure shown = new ShownProcedure(this);
        shown.withdrawals = withdrawals.stream()
                .map(one -> one.with(Optional.ofNullable(opened.get(one.reasonRef()))))
                .toList();
        shown.draftWithdrawals = draftWithdrawals.stream()
                .map(one -> one.with(Optional.ofNullable(opened.get(one.reasonRef()))))
                .toList();
        return shown.view();
    }

    /** What the vault is asked for. */
    public List<UUID> reasonRefs() {
        return Stream.concat(
                        withdrawals.stream().map(Withdrawal::reasonRef),
                        draftWithdrawals.stream().map(DraftWithdrawal::reasonRef))
                .toList();
    }
}
