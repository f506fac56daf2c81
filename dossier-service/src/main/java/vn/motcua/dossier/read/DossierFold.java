package vn.motcua.dossier.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PauseReason;
import vn.motcua.dossier.events.Dimensions;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierEvent.DossierReceived;
import vn.motcua.dossier.events.DossierEvent.DossierRefused;
import vn.motcua.dossier.events.DossierEvent.DossierSentBack;
import vn.motcua.dossier.events.DossierEvent.DossierTransferred;
import vn.motcua.dossier.events.DossierEvent.PersonErased;
import vn.motcua.dossier.events.DossierEvent.ResultDelivered;
import vn.motcua.dossier.events.DossierEvent.ResultIssued;
import vn.motcua.dossier.events.DossierEvent.SupplementRequested;
import vn.motcua.dossier.events.DossierEvent.SupplementSubmitted;
import vn.motcua.dossier.events.DossierEvent.WithdrawalAccepted;
import vn.motcua.dossier.events.DueDate;
import vn.motcua.dossier.events.Ending;
import vn.motcua.dossier.events.Form;
import vn.motcua.dossier.events.SupplementPolicy;
import vn.motcua.eventstore.Recorded;

/** Folds the history of one dossier into what its reader sees. Pure: the same events give the same detail. */
final class DossierFold {
    private final DossierReceived receipt;
    private DossierState state = DossierState.RECEIVED;
    private DueDate due;
    private SupplementPolicy policy = SupplementPolicy.RESUME;
    private final List<Pause> pauses = new ArrayList<>();
    private final List<Pause> pausesWithoutEffect = new ArrayList<>();
    private int supplementRequests;
    private Optional<Instant> awaitingSince = Optional.empty();
    private Optional<Ending> ending = Optional.empty();
    private Optional<String> resultNumber = Optional.empty();
    private Optional<DossierDetail.Delivery> delivery = Optional.empty();
    private boolean erased;
    private final List<DossierDetail.Step> timeline = new ArrayList<>();

    private DossierFold(DossierReceived receipt) {
        this.receipt = receipt;
        this.due = receipt.due();
    }

    /** @param history of one dossier, in order, beginning with its receipt */
    static DossierDetail of(List<Recorded<DossierEvent>> history) {
        DossierFold fold = new DossierFold((DossierReceived) history.getFirst().event());
        history.forEach(
                recorded -> fold.show(recorded.event(), recorded.metadata().getOrDefault("actor", "")));
        return fold.detail();
    }

    private void show(DossierEvent event, String actor) {
        switch (event) {
            case DossierReceived e ->
                step(e, "DossierReceived", actor, DossierState.RECEIVED, Optional.of(e.form()), Optional.empty());
            case DossierTransferred e ->
                step(e, "DossierTransferred", actor, DossierState.IN_PROCESS, Optional.empty(), Optional.empty());
            case SupplementRequested e -> {
                supplementRequests = e.requestNo();
                awaitingSince = Optional.of(e.at());
                step(
                        e,
                        "SupplementRequested",
                        actor,
                        DossierState.AWAITING_SUPPLEMENT,
                        Optional.of(e.form()),
                        Optional.of(e.note()));
            }
            case SupplementSubmitted e -> {
                pause(e);
                policy = e.policy();
                due = e.due();
                awaitingSince = Optional.empty();
                step(e, "SupplementSubmitted", actor, DossierState.IN_PROCESS, Optional.empty(), Optional.empty());
            }
            case ResultIssued e -> {
                ending = Optional.of(e.ending());
                resultNumber = Optional.of(e.resultNumber());
                step(e, "ResultIssued", actor, DossierState.RESOLVED, Optional.empty(), Optional.empty());
            }
            case ResultDelivered e -> {
                delivery = Optional.of(new DossierDetail.Delivery(e.at(), e.delivery(), e.deliveringUnit()));
                step(e, "ResultDelivered", actor, DossierState.DELIVERED, Optional.empty(), Optional.empty());
            }
            case DossierRefused e ->
                ended(e, "DossierRefused", e.ending(), actor, DossierState.REFUSED, Optional.of(e.form()), e.reason());
            case DossierSentBack e ->
                ended(e, "DossierSentBack", e.ending(), actor, DossierState.SENT_BACK, Optional.empty(), e.reason());
            case WithdrawalAccepted e ->
                ended(e, "WithdrawalAccepted", e.ending(), actor, DossierState.WITHDRAWN, Optional.empty(), e.reason());
            case PersonErased e -> {
                erased = true;
                step(e, "PersonErased", actor, state, Optional.empty(), Optional.empty());
            }
        }
    }

    /** A clock that had run out when it was stopped is not moved by it. */
    private void pause(SupplementSubmitted e) {
        Pause pause = Pause.closed(e.pausedAt(), e.at(), PauseReason.SUPPLEMENT);
        pauses.add(pause);
        if (!Explained.stopsClock(e.pausedAt(), due)) {
            pausesWithoutEffect.add(pause);
        }
    }

    private void ended(
            DossierEvent event,
            String name,
            Ending end,
            String actor,
            DossierState after,
            Optional<Form> form,
            UUID reason) {
        ending = Optional.of(end);
        awaitingSince = Optional.empty();
        step(event, name, actor, after, form, Optional.of(reason));
    }

    /** @param name what the API calls it; said here and not taken from a class, for it is public */
    private void step(
            DossierEvent event,
            String name,
            String actor,
            DossierState after,
            Optional<Form> form,
            Optional<UUID> text) {
        state = after;
        timeline.add(new DossierDetail.Step(event.at(), name, after, actor, form, text));
    }

    private DossierDetail detail() {
        Dimensions d = receipt.dimensions();
        boolean stands =
                awaitingSince.filter(since -> Explained.stopsClock(since, due)).isPresent();
        return new DossierDetail(
                receipt.dossierId(),
                receipt.officialCode(),
                state,
                new DossierDetail.Procedure(
                        d.procedureId(),
                        d.procedureCode(),
                        receipt.procedureName(),
                        d.procedureVersionNo(),
                        d.field(),
                        receipt.workflowVersion(),
                        d.ruleSet(),
                        d.ruleSetVersion()),
                d.channel(),
                d.receivingUnit(),
                d.resolvingAgency(),
                receipt.supportPlace(),
                receipt.assistedBy(),
                receipt.applicant(),
                erased,
                receipt.components(),
                receipt.timeLimit(),
                d.receivedAt(),
                d.originalDueAt(),
                stands ? Optional.empty() : Optional.of(due.dueAt()),
                Explained.of(
                        d.receivedAt(), receipt.timeLimit(), due, policy, pauses, pausesWithoutEffect, awaitingSince),
                supplementRequests,
                awaitingSince,
                ending,
                resultNumber,
                delivery,
                List.copyOf(timeline));
    }
}
