package vn.motcua.dossier.write.extendduedate;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_AWAITS_SUPPLEMENT;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_RECEIVED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_NOT_TRANSFERRED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.EXTENDED_OFTEN_ENOUGH;
import static vn.motcua.dossier.DossierRefusal.PROMISED_DAY_NOT_LATER;
import static vn.motcua.dossier.DossierRefusal.PROMISED_DAY_NOT_WORKING;
import static vn.motcua.dossier.DossierRefusal.REFERENCE_DATA_MISSING;
import static vn.motcua.dossier.DossierRefusal.RESULT_ALREADY_ISSUED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.calendar.CalendarYearUnknown;
import vn.motcua.calendar.OfficeCalendar;
import vn.motcua.calendar.WorkingHoursUnknown;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.Form;
import vn.motcua.dossier.events.OnTimeBasis;
import vn.motcua.dossier.events.ProcessingEvent.DueDateExtended;
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
 * Apologises for a dossier that is late or will be, and promises the result for another day. How often, and how long before, is said by
 * the rule set that the dossier has pinned; whoever tells it too late tells it all the same, and the event says so.
 *
 * @param promisedOn day that the result is promised for now
 * @param approver office of who signed the letter
 * @param letterNumber number and symbol of the letter
 * @param reason reference into the vault: why, as the letter tells the applicant
 */
public record ExtendDueDate(
        DossierId dossierId, LocalDate promisedOn, String approver, Optional<String> letterNumber, UUID reason)
        implements DossierCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            DOSSIER_UNKNOWN,
            DOSSIER_NOT_RECEIVED,
            DOSSIER_NOT_TRANSFERRED,
            DOSSIER_AWAITS_SUPPLEMENT,
            EXTENDED_OFTEN_ENOUGH,
            PROMISED_DAY_NOT_LATER,
            PROMISED_DAY_NOT_WORKING,
            RESULT_ALREADY_ISSUED,
            DOSSIER_CLOSED,
            REFERENCE_DATA_MISSING);

    /** @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS} */
    public static List<DossierEvent> decide(
            ExtendDueDate command, Dossier dossier, ReferenceData reference, Instant now) {
        return switch (dossier.stage()) {
            case Unknown _ -> throw DOSSIER_UNKNOWN.of(command.dossierId());
            case Submitted _ -> throw DOSSIER_NOT_RECEIVED.of(command.dossierId());
            case Received _ -> throw DOSSIER_NOT_TRANSFERRED.of(command.dossierId());
            case AwaitingSupplement _ -> throw DOSSIER_AWAITS_SUPPLEMENT.of(command.dossierId());
            case Resolved _ -> throw RESULT_ALREADY_ISSUED.of(command.dossierId());
            case Delivered _, Ended _ -> throw DOSSIER_CLOSED.of(command.dossierId());
            case InProcess d -> List.of(command.extended(d.facts(), reference, now));
        };
    }

    /** @legal LB-25 apology and new appointment, form 04 */
    private DueDateExtended extended(Facts facts, ReferenceData reference, Instant now) {
        RuleSet rules = reference.rulesOf(facts.dimensions());
        if (facts.promises().size() >= rules.rules().extensionsMax()) {
            throw EXTENDED_OFTEN_ENOUGH.because("Đã hẹn lại " + facts.promises().size() + " lần");
        }
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        LocalDate before = LocalDate.ofInstant(facts.promisedAt(), ZONE);
        if (!promisedOn.isAfter(before) || !promisedOn.isAfter(today)) {
            throw PROMISED_DAY_NOT_LATER.because("Đã hẹn " + before);
        }
        OfficeCalendar office = reference.office(facts.dimensions().resolvingAgency());
        try {
            if (!office.isWorkingDay(promisedOn)) {
                throw PROMISED_DAY_NOT_WORKING.because(promisedOn.toString());
            }
            LocalDate lastToTell =
                    office.state().plusWorkingDays(before, -rules.rules().extensionNoticeWorkingDays());
            Instant promisedAt = office.closing(promisedOn);
            return new DueDateExtended(
                    dossierId,
                    now,
                    facts.promises().size() + 1,
                    facts.promisedAt(),
                    promisedAt,
                    rules.rules().onTimeBasis() == OnTimeBasis.CURRENT ? promisedAt : facts.dueAt(),
                    !today.isAfter(lastToTell),
                    approver,
                    letterNumber,
                    reason,
                    new Form("04", reference.formSet(rules, today)));
        } catch (CalendarYearUnknown | WorkingHoursUnknown missing) {
            throw REFERENCE_DATA_MISSING.because(missing.getMessage());
        }
    }
}
