package vn.motcua.dossier.write.correctreceipt;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.dossier.DossierRefusal.CHANNEL_NOT_OFFERED;
import static vn.motcua.dossier.DossierRefusal.COMPONENTS_MISSING;
import static vn.motcua.dossier.DossierRefusal.COMPONENT_NOT_IN_PROCEDURE;
import static vn.motcua.dossier.DossierRefusal.CORRECTION_NOT_YOURS;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.NOTHING_TO_CORRECT;
import static vn.motcua.dossier.DossierRefusal.REFERENCE_DATA_MISSING;
import static vn.motcua.dossier.DossierRefusal.RESULT_ALREADY_ISSUED;
import static vn.motcua.dossier.DossierRefusal.SUBJECT_NOT_ELIGIBLE;
import static vn.motcua.files.FileRefusal.FILE_ALREADY_USED;
import static vn.motcua.files.FileRefusal.FILE_ERASED;
import static vn.motcua.files.FileRefusal.FILE_INFECTED;
import static vn.motcua.files.FileRefusal.FILE_UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.Component;
import vn.motcua.dossier.events.CorrectionEvent.ReceiptCorrected;
import vn.motcua.dossier.events.DimensionChange;
import vn.motcua.dossier.events.Dimensions;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.DueDate;
import vn.motcua.dossier.events.Subject;
import vn.motcua.dossier.events.TimeLimit;
import vn.motcua.dossier.known.ProcedureVersion;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.dossier.write.Deadline;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.dossier.write.DossierCommand;
import vn.motcua.dossier.write.Facts;
import vn.motcua.dossier.write.Filing.Handed;
import vn.motcua.dossier.write.Offered;
import vn.motcua.dossier.write.Papers;
import vn.motcua.dossier.write.Stage.AwaitingSupplement;
import vn.motcua.dossier.write.Stage.Delivered;
import vn.motcua.dossier.write.Stage.Ended;
import vn.motcua.dossier.write.Stage.InProcess;
import vn.motcua.dossier.write.Stage.Received;
import vn.motcua.dossier.write.Stage.Resolved;
import vn.motcua.dossier.write.Stage.Submitted;
import vn.motcua.dossier.write.Stage.Unknown;
import vn.motcua.eventstore.Refusal;

/**
 * Mends what was entered wrongly at the receipt, as long as there is no result. Another channel may have another time limit: then the due
 * date is counted anew from the receipt, and the one on the slip stays the original.
 *
 * @param org the unit that the officer acts for: the one that received, or one above it
 * @param applicant what the applicant is, and the reference into the vault
 * @param components all that was handed in
 * @param reason reference into the vault
 */
public record CorrectReceipt(
        DossierId dossierId,
        String org,
        Optional<Person> applicant,
        Optional<List<Handed>> components,
        Optional<Channel> channel,
        UUID reason)
        implements DossierCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            FILE_ALREADY_USED,
            FILE_ERASED,
            FILE_INFECTED,
            FILE_UNKNOWN,
            DOSSIER_UNKNOWN,
            DOSSIER_NOT_RECEIVED,
            RESULT_ALREADY_ISSUED,
            DOSSIER_CLOSED,
            CORRECTION_NOT_YOURS,
            NOTHING_TO_CORRECT,
            CHANNEL_NOT_OFFERED,
            SUBJECT_NOT_ELIGIBLE,
            COMPONENT_NOT_IN_PROCEDURE,
            COMPONENTS_MISSING,
            REFERENCE_DATA_MISSING);

    public CorrectReceipt {
        components = components.map(List::copyOf);
    }

    /** The right applicant. @param reference into the vault */
    public record Person(Subject subject, UUID reference) {}

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<DossierEvent> decide(
            CorrectReceipt command, Dossier dossier, ReferenceData reference, Instant now) {
        return switch (dossier.stage()) {
            case Unknown _ -> throw DOSSIER_UNKNOWN.of(command.dossierId());
            case Submitted _ -> throw DOSSIER_NOT_RECEIVED.of(command.dossierId());
            case Resolved _ -> throw RESULT_ALREADY_ISSUED.of(command.dossierId());
            case Delivered _, Ended _ -> throw DOSSIER_CLOSED.of(command.dossierId());
            case Received d -> List.of(command.correct(d.facts(), reference, now));
            case InProcess d -> List.of(command.correct(d.facts(), reference, now));
            case AwaitingSupplement d -> List.of(command.correct(d.facts(), reference, now));
        };
    }

    private ReceiptCorrected correct(Facts facts, ReferenceData reference, Instant now) {
        Dimensions d = facts.dimensions();
        if (!reference.directory().reachOf(org, LocalDate.ofInstant(now, ZONE)).covers(d.receivingUnit())) {
            throw CORRECTION_NOT_YOURS.because("Hồ sơ do " + d.receivingUnit() + " tiếp nhận");
        }
        ProcedureVersion procedure = reference.versionOf(d);
        Optional<Channel> otherChannel = channel.filter(other -> other != d.channel());
        Optional<List<Component>> otherPapers =
                components.map(all -> complete(all, procedure)).filter(all -> !all.equals(facts.components()));
        Optional<Subject> otherSubject = applicant.map(Person::subject).filter(other -> other != facts.subject());
        otherSubject.ifPresent(subject -> Offered.requireFor(subject, procedure));
        if (applicant.isEmpty() && otherPapers.isEmpty() && otherChannel.isEmpty()) {
            throw NOTHING_TO_CORRECT.of(dossierId);
        }
        Optional<TimeLimit> otherLimit = otherChannel
                .map(other -> Offered.limit(procedure, other))
                .filter(limit -> !limit.equals(facts.timeLimit()));
        return new ReceiptCorrected(
                dossierId,
                now,
                otherSubject,
                applicant.map(Person::reference),
                otherPapers,
                otherLimit,
                otherLimit.map(limit -> due(facts, limit, reference)),
                DimensionChange.of(otherChannel, otherPapers),
                reason);
    }

    private static List<Component> complete(List<Handed> handed, ProcedureVersion procedure) {
        List<Component> components = Papers.named(handed, procedure);
        Papers.requireAll(components, procedure);
        return components;
    }

    private static DueDate due(Facts facts, TimeLimit limit, ReferenceData reference) {
        Dimensions d = facts.dimensions();
        return Deadline.of(
                reference.office(d.resolvingAgency()),
                reference.rulesOf(d).rules(),
                d.receivedAt(),
                limit,
                facts.waits());
    }
}
