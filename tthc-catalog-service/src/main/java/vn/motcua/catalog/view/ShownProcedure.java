package vn.motcua.catalog.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.motcua.catalog.events.ProcedureContent;
import vn.motcua.catalog.events.WorkflowStep;
import vn.motcua.catalog.view.ProcedureView.Draft;
import vn.motcua.catalog.view.ProcedureView.DraftWithdrawal;
import vn.motcua.catalog.view.ProcedureView.Status;
import vn.motcua.catalog.view.ProcedureView.Version;
import vn.motcua.catalog.view.ProcedureView.Withdrawal;
import vn.motcua.catalog.view.ProcedureView.WorkflowInUse;

/** A procedure while it is being shown: what an event changes is set, all else stays as it was. */
final class ShownProcedure {
    String procedureId = "";
    String code = "";
    String owner = "";
    List<Version> versions = List.of();
    List<Withdrawal> withdrawals = List.of();
    Optional<LocalDate> repealedOn = Optional.empty();
    Optional<Draft> draft = Optional.empty();
    Optional<WorkflowInUse> workflow = Optional.empty();
    Optional<List<WorkflowStep>> workflowDraft = Optional.empty();
    List<DraftWithdrawal> draftWithdrawals = List.of();

    ShownProcedure() {}

    ShownProcedure(ProcedureView before) {
        procedureId = before.procedureId();
        code = before.code();
        owner = before.owner();
        versions = before.versions();
        withdrawals = before.withdrawals();
        repealedOn = before.repealedOn();
        draft = before.draft();
        workflow = before.workflow();
        workflowDraft = before.workflowDraft();
        draftWithdrawals = before.draftWithdrawals();
    }

    ProcedureView view() {
        return new ProcedureView(
                procedureId,
                code,
                owner,
                status(),
                versions,
                withdrawals,
                repealedOn,
                draft,
                workflow,
                workflowDraft,
                draftWithdrawals);
    }

    private Status status() {
        if (repealedOn.isPresent()) {
            return Status.REPEALED;
        }
        return versions.isEmpty() ? Status.DRAFT : Status.PUBLISHED;
    }

    ProcedureContent newest() {
        return draft.map(Draft::content).orElseGet(() -> versions.getFirst().content());
    }

    /** Numbers of withdrawn versions are not given again. */
    void drafted(ProcedureContent content) {
        int last = IntStream.concat(
                        versions.stream().mapToInt(Version::versionNo),
                        withdrawals.stream().mapToInt(Withdrawal::versionNo))
                .max()
                .orElse(0);
        draft = Optional.of(Draft.of(last + 1, content));
    }
}
