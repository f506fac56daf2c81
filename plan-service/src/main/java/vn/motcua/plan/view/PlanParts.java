package vn.motcua.plan.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.plan.events.PlanContent;
import vn.motcua.plan.events.PlanEvent.PlanDraftCorrected;

/** The parts of a {@link PlanView} that change, while an event is shown on it. */
final class PlanParts {
    private final PlanView before;
    private String title;
    private int year;
    private Optional<String> issuer;
    private Optional<PlanContent.Instrument> parentPlan;
    private List<PlanContent.Target> targets;
    PlanState state;
    Optional<String> number;
    Optional<LocalDate> issuedOn;
    Optional<String> signer;
    Optional<Note> discardReason;
    List<PlanView.Correction> corrections;
    int tasks;
    Optional<PlanDocument> document;
    List<String> allowedActs;

    PlanParts(PlanView before) {
        this.before = before;
        title = before.title();
        year = before.year();
        issuer = before.issuer();
        parentPlan = before.parentPlan();
        targets = before.targets();
        state = before.state();
        number = before.number();
        issuedOn = before.issuedOn();
        signer = before.signer();
        discardReason = before.discardReason();
        corrections = new ArrayList<>(before.corrections());
        tasks = before.tasks();
        document = before.document();
        allowedActs = before.allowedActs();
    }

    void corrected(PlanDraftCorrected e) {
        title = e.title();
        year = e.year();
        issuer = e.issuer();
        parentPlan = e.parentPlan();
        targets = e.targets();
        tasks = e.tasks();
        corrections.add(new PlanView.Correction(e.at(), Note.of(e.reason())));
    }

    PlanView whole() {
        return new PlanView(
                before.planId(),
                state,
                title,
                year,
                number,
                issuer,
                before.organisation(),
                issuedOn,
                signer,
                discardReason,
                parentPlan,
                before.legalBases(),
                before.groups(),
                targets,
                tasks,
                corrections,
                before.sourceHash(),
                before.documentRef(),
                document,
                allowedActs);
    }
}
