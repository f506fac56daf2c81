package vn.motcua.dossier.write.submitsupplement;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.dossier.DossierRefusal.COMPONENT_NOT_IN_PROCEDURE;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.PROCEDURE_NOT_IN_FORCE;
import static vn.motcua.dossier.DossierRefusal.REFERENCE_DATA_MISSING;
import static vn.motcua.dossier.DossierRefusal.SUPPLEMENT_NOT_REQUESTED;
import static vn.motcua.files.FileRefusal.FILE_ALREADY_USED;
import static vn.motcua.files.FileRefusal.FILE_ERASED;
import static vn.motcua.files.FileRefusal.FILE_INFECTED;
import static vn.motcua.files.FileRefusal.FILE_UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.dossier.events.Component;
import vn.motcua.dossier.events.DimensionChange;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.ProcessingEvent.SupplementSubmitted;
import vn.motcua.dossier.events.SubmissionEvent.SupplementSubmittedBeforeReceipt;
import vn.motcua.dossier.known.ProcedureVersion;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.dossier.known.RuleSet;
import vn.motcua.dossier.write.Deadline;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.dossier.write.DossierCommand;
import vn.motcua.dossier.write.Facts;
import vn.motcua.dossier.write.Facts.Wait;
import vn.motcua.dossier.write.Filing.Handed;
import vn.motcua.dossier.write.Papers;
import vn.motcua.dossier.write.Stage.AwaitingSupplement;
import vn.motcua.dossier.write.Stage.Delivered;
import vn.motcua.dossier.write.Stage.Ended;
import vn.motcua.dossier.write.Stage.InProcess;
import vn.motcua.dossier.write.Stage.Received;
import vn.motcua.dossier.write.Stage.Resolved;
import vn.motcua.dossier.write.Stage.Submitted;
import vn.motcua.dossier.write.Stage.Unknown;
import vn.motcua.dossier.write.Submission;
import vn.motcua.eventstore.Refusal;

/**
 * Takes in what the applicant completed. After the receipt the deadline clock goes on, or starts anew, as the pinned rule set says;
 * before it none runs.
 *
 * @param came components that came; empty when something else was completed
 */
public record SubmitSupplement(DossierId dossierId, List<Handed> came) implements DossierCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            FILE_ALREADY_USED,
            FILE_ERASED,
            FILE_INFECTED,
            FILE_UNKNOWN,
            DOSSIER_UNKNOWN,
            SUPPLEMENT_NOT_REQUESTED,
            DOSSIER_CLOSED,
            COMPONENT_NOT_IN_PROCEDURE,
            PROCEDURE_NOT_IN_FORCE,
            REFERENCE_DATA_MISSING);

    public SubmitSupplement {
        came = List.copyOf(came);
    }

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<DossierEvent> decide(
            SubmitSupplement command, Dossier dossier, ReferenceData reference, Instant now) {
        return switch (dossier.stage()) {
            case Unknown _ -> throw DOSSIER_UNKNOWN.of(command.dossierId());
            case Submitted d
            when d.awaitsSupplement() -> List.of(command.completeBeforeReceipt(d.submission(), reference, now));
            case Submitted _, Received _, InProcess _, Resolved _ ->
                throw SUPPLEMENT_NOT_REQUESTED.of(command.dossierId());
            case Delivered _, Ended _ -> throw DOSSIER_CLOSED.of(command.dossierId());
            case AwaitingSupplement d -> List.of(command.goOn(d.facts(), new Wait(d.since(), now), reference));
        };
    }

    private SupplementSubmittedBeforeReceipt completeBeforeReceipt(
            Submission submission, ReferenceData reference, Instant now) {
        ProcedureVersion procedure = reference
                .inForce(submission.procedureId(), LocalDate.ofInstant(now, ZONE))
                .orElseThrow(() -> PROCEDURE_NOT_IN_FORCE.of(dossierId));
        List<Component> components = Papers.completed(submission.components(), Papers.named(came, procedure));
        return new SupplementSubmittedBeforeReceipt(
                dossierId, now, submission.requests(), components, Papers.missing(components, procedure));
    }

    private SupplementSubmitted goOn(Facts facts, Wait wait, ReferenceData reference) {
        RuleSet.Rules rules = reference.rulesOf(facts.dimensions()).rules();
        List<Wait> waits =
                Stream.concat(facts.waits().stream(), Stream.of(wait)).toList();
        Optional<List<Component>> components = Optional.of(came)
                .filter(some -> !some.isEmpty())
                .map(some -> Papers.completed(
                        facts.components(), Papers.named(some, reference.versionOf(facts.dimensions()))));
        return new SupplementSubmitted(
                dossierId,
                wait.to(),
                facts.supplementRequests(),
                wait.from(),
                rules.supplementPolicy(),
                Deadline.of(
                        reference.office(facts.dimensions().resolvingAgency()),
                        rules,
                        facts.dimensions().receivedAt(),
                        facts.timeLimit(),
                        waits),
                components,
                components.map(all -> DimensionChange.of(Optional.empty(), Optional.of(all))));
    }
}
