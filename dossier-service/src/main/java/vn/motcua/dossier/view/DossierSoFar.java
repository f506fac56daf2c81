package vn.motcua.dossier.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.Component;
import vn.motcua.dossier.events.CorrectionEvent.ReceiptCorrected;
import vn.motcua.dossier.events.CorrectionEvent.ResultCorrected;
import vn.motcua.dossier.events.DeliveryEvent.ResultDelivered;
import vn.motcua.dossier.events.Dimensions;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.DossierState;
import vn.motcua.dossier.events.Ending;
import vn.motcua.dossier.events.FileRef;
import vn.motcua.dossier.events.ProcessingEvent.DossierReceived;
import vn.motcua.dossier.events.ProcessingEvent.DueDateExtended;
import vn.motcua.dossier.events.ProcessingEvent.ResultIssued;
import vn.motcua.dossier.events.ProcessingEvent.SupplementRequested;
import vn.motcua.dossier.events.ProcessingEvent.SupplementSubmitted;
import vn.motcua.dossier.events.Subject;
import vn.motcua.dossier.events.SubmissionEvent.DossierSubmitted;
import vn.motcua.dossier.events.SubmissionEvent.SupplementSubmittedBeforeReceipt;
import vn.motcua.dossier.view.DossierActs.Situation;

/** What a dossier's history has told so far. */
final class DossierSoFar {
    private DossierId dossierId;
    private DossierState state;
    private DossierView.Procedure procedure;
    private Channel channel;
    private Subject subject;
    private String receivingUnit;
    private Optional<String> officialCode = Optional.empty();
    private Optional<String> resolvingAgency = Optional.empty();
    private Optional<String> handlingUnit = Optional.empty();
    private Optional<String> supportPlace = Optional.empty();
    private Optional<String> assistedBy = Optional.empty();
    private UUID applicant;
    private boolean erased;
    private List<Component> components = List.of();
    private List<String> missing = List.of();
    private Optional<Instant> submittedAt = Optional.empty();
    private Optional<Dimensions> receipt = Optional.empty();
    private Optional<DueSoFar> due = Optional.empty();
    private final List<DossierView.Extension> extensions = new ArrayList<>();
    private int supplementRequests;
    private Optional<Instant> awaitingSince = Optional.empty();
    private Optional<Ending> ending = Optional.empty();
    private Optional<String> resultNumber = Optional.empty();
    private List<FileRef> resultFiles = List.of();
    private Optional<DossierView.Delivery> delivery = Optional.empty();
    private final List<DossierView.Correction> corrections = new ArrayList<>();
    private final List<DossierView.Step> timeline = new ArrayList<>();

    void comesTo(DossierState next, Step step) {
        state = next;
        timeline.add(step.leadingTo(next));
    }

    void stays(Step step) {
        comesTo(state, step);
    }

    void submitted(DossierSubmitted e) {
        dossierId = e.dossierId();
        submittedAt = Optional.of(e.at());
        procedure = new DossierView.Procedure(
                e.procedureId(),
                e.procedureCode(),
                e.procedureName(),
                e.procedureVersionNo(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        channel = e.channel();
        subject = e.subject();
        receivingUnit = e.receivingUnit();
        supportPlace = e.supportPlace();
        assistedBy = e.assistedBy();
        applicant = e.applicant();
        components = e.components();
        missing = e.missingComponents();
    }

    void awaitsSupplementSince(Instant since) {
        awaitingSince = Optional.of(since);
    }

    void completed(SupplementSubmittedBeforeReceipt e) {
        awaitingSince = Optional.empty();
        components = e.components();
        missing = e.missingComponents();
    }

    void received(DossierReceived e) {
        Dimensions d = e.dimensions();
        dossierId = e.dossierId();
        officialCode = Optional.of(e.officialCode());
        submittedAt = e.submittedAt();
        receipt = Optional.of(d);
        procedure = new DossierView.Procedure(
                d.procedureId(),
                d.procedureCode(),
                e.procedureName(),
                d.procedureVersionNo(),
                Optional.of(d.field()),
                Optional.of(e.workflowVersion()),
                Optional.of(d.ruleSet()),
                Optional.of(d.ruleSetVersion()));
        channel = d.channel();
        subject = e.subject();
        receivingUnit = d.receivingUnit();
        resolvingAgency = Optional.of(d.resolvingAgency());
        supportPlace = e.supportPlace();
        assistedBy = e.assistedBy();
        applicant = e.applicant();
        components = e.components();
        missing = List.of();
        due = Optional.of(new DueSoFar(d.receivedAt(), e.timeLimit(), e.due()));
    }

    void handledBy(Optional<String> unit) {
        handlingUnit = unit;
    }

    void supplementRequested(SupplementRequested e) {
        supplementRequests = e.requestNo();
        awaitingSince = Optional.of(e.at());
    }

    void completed(SupplementSubmitted e) {
        due.orElseThrow().goesOn(e);
        awaitingSince = Optional.empty();
        components = e.components().orElse(components);
    }

    void extended(DueDateExtended e) {
        extensions.add(new DossierView.Extension(
                e.at(), e.before(), e.promisedAt(), e.toldInTime(), e.approver(), e.letterNumber(), e.reason()));
    }

    void resolved(ResultIssued e) {
        ending = Optional.of(e.ending());
        resultNumber = Optional.of(e.resultNumber());
        resultFiles = e.files();
    }

    void delivered(ResultDelivered e) {
        delivery = Optional.of(new DossierView.Delivery(e.at(), e.delivery(), e.deliveringUnit()));
    }

    void ended(Optional<Ending> how) {
        ending = how;
        awaitingSince = Optional.empty();
    }

    void corrected(ReceiptCorrected e, String actor) {
        corrections.add(new DossierView.Correction(
                e.at(),
                actor,
                e.reason(),
                e.changed().channel().map(_ -> channel),
                e.components().map(_ -> components),
                e.subject().map(_ -> subject),
                e.applicant().map(_ -> applicant),
                e.due().map(_ -> due.orElseThrow().inForce()),
                Optional.empty()));
        channel = e.changed().channel().orElse(channel);
        components = e.components().orElse(components);
        subject = e.subject().orElse(subject);
        applicant = e.applicant().orElse(applicant);
        due.orElseThrow().corrected(e.timeLimit(), e.due());
    }

    void corrected(ResultCorrected e, String actor) {
        corrections.add(new DossierView.Correction(
                e.at(),
                actor,
                e.reason(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                resultNumber));
        resultNumber = Optional.of(e.resultNumber());
    }

    void forgotten() {
        erased = true;
    }

    /** @param roles of whoever reads it */
    DossierView view(Set<String> roles) {
        return new DossierView(
                dossierId,
                officialCode,
                state,
                state.nationalCode(),
                procedure,
                channel,
                subject,
                receivingUnit,
                resolvingAgency,
                handlingUnit,
                supportPlace,
                assistedBy,
                applicant,
                erased,
                components,
                missing,
                due.map(DueSoFar::limit),
                submittedAt,
                receipt.map(Dimensions::receivedAt),
                receipt.map(Dimensions::originalDueAt),
                due.flatMap(told -> told.running(awaitingSince)),
                due.map(told -> told.explained(awaitingSince)),
                extensions,
                supplementRequests,
                awaitingSince,
                ending,
                resultNumber,
                resultFiles,
                delivery,
                !corrections.isEmpty(),
                corrections,
                timeline,
                DossierActs.TABLE.allowed(new Situation(state, awaitingSince.isPresent(), !erased), roles));
    }
}
