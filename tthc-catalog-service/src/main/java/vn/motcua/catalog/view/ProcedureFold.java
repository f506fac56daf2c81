package vn.motcua.catalog.view;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.catalog.events.DraftKind;
import vn.motcua.catalog.events.ProcedureContent;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.DraftWithdrawn;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureAmended;
import vn.motcua.catalog.events.ProcedureEvent.ProcedurePublished;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRegistered;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRepealed;
import vn.motcua.catalog.events.ProcedureEvent.VersionWithdrawn;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowApproved;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowDraftWithdrawn;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowDrafted;
import vn.motcua.catalog.view.ProcedureView.DraftWithdrawal;
import vn.motcua.catalog.view.ProcedureView.Version;
import vn.motcua.catalog.view.ProcedureView.Withdrawal;
import vn.motcua.catalog.view.ProcedureView.WorkflowInUse;

/** The one pure function that shows a procedure. */
final class ProcedureFold {
    private ProcedureFold() {}

    static ProcedureView show(ProcedureView before, ProcedureEvent event) {
        ShownProcedure shown = new ShownProcedure(before);
        switch (event) {
            case ProcedureRegistered e -> {
                shown.procedureId = e.procedureId().toString();
                shown.code = e.code();
                shown.owner = e.owner();
                shown.drafted(e.content());
            }
            case ProcedureAmended e -> shown.drafted(e.content());
            case DraftWithdrawn e -> {
                shown.draft = Optional.empty();
                withdrawn(shown, DraftKind.PROCEDURE, e.at(), e.reason());
            }
            case ProcedurePublished e -> published(shown, e);
            case VersionWithdrawn e -> withdrawn(shown, e);
            case WorkflowDrafted e -> shown.workflowDraft = Optional.of(e.steps());
            case WorkflowDraftWithdrawn e -> {
                shown.workflowDraft = Optional.empty();
                withdrawn(shown, DraftKind.WORKFLOW, e.at(), e.reason());
            }
            case WorkflowApproved e -> {
                shown.workflow = Optional.of(
                        new WorkflowInUse(e.workflowVersion(), e.versionNo(), e.decisionNumber(), e.steps()));
                shown.workflowDraft = Optional.empty();
            }
            case ProcedureRepealed e -> {
                shown.repealedOn = Optional.of(e.effectiveOn());
                shown.draft = Optional.empty();
                shown.workflowDraft = Optional.empty();
            }
        }
        return shown.view();
    }

    private static void published(ShownProcedure shown, ProcedurePublished e) {
        Version version = new Version(
                e.versionNo(), e.changeKind(), e.effectiveFrom(), e.decision(), e.workflowVersion(), shown.newest());
        shown.versions =
                Stream.concat(Stream.of(version), shown.versions.stream()).toList();
        shown.draft = Optional.empty();
    }

    private static void withdrawn(ShownProcedure shown, VersionWithdrawn e) {
        Version withdrawn = shown.versions.stream()
                .filter(version -> version.versionNo() == e.versionNo())
                .findFirst()
                .orElseThrow();
        Optional<ProcedureContent> next = withdrawn.equals(shown.versions.getFirst())
                ? Optional.of(shown.newest())
                : shown.draft.map(ProcedureView.Draft::content);
        shown.versions = shown.versions.stream()
                .filter(version -> !version.equals(withdrawn))
                .toList();
        shown.withdrawals = Stream.concat(Stream.of(Withdrawal.of(withdrawn, e)), shown.withdrawals.stream())
                .toList();
        next.ifPresent(shown::drafted);
    }

    private static void withdrawn(ShownProcedure shown, DraftKind draft, Instant at, UUID reason) {
        DraftWithdrawal withdrawal = new DraftWithdrawal(draft, at, reason, Optional.empty());
        shown.draftWithdrawals = Stream.concat(Stream.of(withdrawal), shown.draftWithdrawals.stream())
                .toList();
    }
}
