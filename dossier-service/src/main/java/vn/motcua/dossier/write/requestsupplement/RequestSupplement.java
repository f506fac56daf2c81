package vn.motcua.dossier.write.requestsupplement;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_TRANSFERRED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.REFERENCE_DATA_MISSING;
import static vn.motcua.dossier.DossierRefusal.RESULT_ALREADY_ISSUED;
import static vn.motcua.dossier.DossierRefusal.SUPPLEMENT_ALREADY_REQUESTED;
import static vn.motcua.dossier.DossierRefusal.SUPPLEMENT_REQUESTED_TOO_LATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.Form;
import vn.motcua.dossier.events.ProcessingEvent.SupplementRequested;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.dossier.known.RuleSet;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.dossier.write.DossierCommand;
import vn.motcua.dossier.write.Facts;
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
 * Asks the applicant to complete a dossier and stops its deadline clock. How often, and until when after receipt, is
 * said by the rule set that the dossier has pinned.
 *
 * @param missingItems number of items asked for, 1 or more
 * @param note reference into the vault: reason and items in words
 */
public record RequestSupplement(DossierId dossierId, int missingItems, UUID note) implements DossierCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            DOSSIER_UNKNOWN,
            DOSSIER_NOT_RECEIVED,
            DOSSIER_NOT_TRANSFERRED,
            SUPPLEMENT_ALREADY_REQUESTED,
            SUPPLEMENT_REQUESTED_TOO_LATE,
            RESULT_ALREADY_ISSUED,
            DOSSIER_CLOSED,
            REFERENCE_DATA_MISSING);

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<DossierEvent> decide(
            RequestSupplement command, Dossier dossier, ReferenceData reference, Instant now) {
        return switch (dossier.stage()) {
            case Unknown _ -> throw DOSSIER_UNKNOWN.of(command.dossierId());
            case Submitted _ -> throw DOSSIER_NOT_RECEIVED.of(command.dossierId());
            case Received _ -> throw DOSSIER_NOT_TRANSFERRED.of(command.dossierId());
            case AwaitingSupplement _ -> throw SUPPLEMENT_ALREADY_REQUESTED.because("Đang chờ người nộp bổ sung");
            case Resolved _ -> throw RESULT_ALREADY_ISSUED.of(command.dossierId());
            case Delivered _, Ended _ -> throw DOSSIER_CLOSED.of(command.dossierId());
            case InProcess d -> List.of(command.request(d.facts(), reference, now));
        };
    }

    private SupplementRequested request(Facts facts, ReferenceData reference, Instant now) {
        RuleSet rules = reference.rulesOf(facts.dimensions());
        if (facts.supplementRequests() >= rules.rules().supplementRequestsMax()) {
            throw SUPPLEMENT_ALREADY_REQUESTED.because("Đã yêu cầu " + facts.supplementRequests() + " lần");
        }
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        LocalDate receivedOn = LocalDate.ofInstant(facts.dimensions().receivedAt(), ZONE);
        int daysSince = reference.directory().calendar().workingDaysBetween(receivedOn, today);
        if (rules.rules()
                .supplementWithinWorkingDays()
                .filter(max -> daysSince > max)
                .isPresent()) {
            throw SUPPLEMENT_REQUESTED_TOO_LATE.because("Đã " + daysSince + " ngày làm việc từ khi tiếp nhận");
        }
        return new SupplementRequested(
                dossierId,
                now,
                facts.supplementRequests() + 1,
                missingItems,
                note,
                new Form("02", reference.formSet(rules, today)));
    }
}
