package vn.motcua.dossier.write.extendduedate;

import static org.assertj.core.api.Assertions.assertThat;
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
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.DossierScenario.knowing;
import static vn.motcua.dossier.write.Samples.DUE_AT;
import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.REASON;
import static vn.motcua.dossier.write.Samples.after;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.resultIssued;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.supplementRequested;
import static vn.motcua.dossier.write.Samples.transferred;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.Form;
import vn.motcua.dossier.events.OnTimeBasis;
import vn.motcua.dossier.events.ProcessingEvent.DueDateExtended;
import vn.motcua.dossier.events.ProcessingEvent.ResultIssued;
import vn.motcua.dossier.events.SupplementPolicy;
import vn.motcua.dossier.events.Timeliness;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.dossier.known.RuleSet;
import vn.motcua.dossier.known.RuleSet.Rules;
import vn.motcua.dossier.write.Samples;
import vn.motcua.dossier.write.issueresult.IssueResult;
import vn.motcua.servicetest.Decided;
import vn.motcua.servicetest.GivesExamples;

/** Received on Monday 2 March with five working days: due on Monday 9 March. */
class ExtendDueDateTest implements GivesExamples {
    private static final String IN_TIME = "2026-03-06T10:00";

    @Override
    public List<DossierEvent> examples() {
        return List.of(extended(IN_TIME, true));
    }

    private static DueDateExtended extended(String at, boolean toldInTime) {
        return new DueDateExtended(
                ID,
                at(at),
                1,
                DUE_AT,
                at("2026-03-16T17:00"),
                DUE_AT,
                toldInTime,
                "GIÁM ĐỐC",
                Optional.of("15/SNV-VP"),
                REASON,
                new Form("04", "TT03_2025"));
    }

    private static ExtendDueDate until(String day) {
        return new ExtendDueDate(ID, LocalDate.parse(day), "GIÁM ĐỐC", Optional.of("15/SNV-VP"), REASON);
    }

    private static Decided extend(String at, String day, DossierEvent... history) {
        return given(history).at(at).when(until(day));
    }

    @Test
    void what_will_be_late_is_promised_for_another_day_with_letter_04() {
        extend(IN_TIME, "2026-03-16", received(), transferred()).then(extended(IN_TIME, true));
    }

    @Test
    void who_tells_it_on_the_due_day_or_later_tells_it_too_late_and_is_heard_all_the_same() {
        extend("2026-03-09T08:00", "2026-03-16", received(), transferred()).then(extended("2026-03-09T08:00", false));
        extend("2026-03-11T08:00", "2026-03-16", received(), transferred()).then(extended("2026-03-11T08:00", false));
    }

    @Test
    void the_new_day_is_after_the_promised_one_and_today_and_a_working_day() {
        extend(IN_TIME, "2026-03-09", received(), transferred()).thenRefused(PROMISED_DAY_NOT_LATER);
        extend("2026-03-11T08:00", "2026-03-11", received(), transferred()).thenRefused(PROMISED_DAY_NOT_LATER);
        extend(IN_TIME, "2026-03-14", received(), transferred()).thenRefused(PROMISED_DAY_NOT_WORKING);
        extend(IN_TIME, "2027-03-15", received(), transferred()).thenRefused(REFERENCE_DATA_MISSING);
    }

    @Test
    void it_is_promised_anew_as_often_as_the_rule_set_says() {
        DossierEvent first = extended(IN_TIME, true);
        extend("2026-03-13T08:00", "2026-03-20", received(), transferred(), first)
                .thenRefused(EXTENDED_OFTEN_ENOUGH);
        knowing(rules(0, OnTimeBasis.ORIGINAL))
                .at(IN_TIME)
                .given(received(), transferred())
                .when(until("2026-03-16"))
                .thenRefused(EXTENDED_OFTEN_ENOUGH);
        knowing(rules(2, OnTimeBasis.ORIGINAL))
                .at("2026-03-13T08:00")
                .given(received(), transferred(), first)
                .when(until("2026-03-16"))
                .thenRefused(PROMISED_DAY_NOT_LATER);
    }

    @Test
    void the_rule_set_says_whether_a_result_in_the_second_time_is_late() {
        DossierEvent extended = extended(IN_TIME, true);
        assertThat(timeliness(OnTimeBasis.ORIGINAL, extended)).contains(Timeliness.LATE);
        assertThat(timeliness(OnTimeBasis.CURRENT, extended)).contains(Timeliness.EARLY);
        assertThat(timeliness(OnTimeBasis.CURRENT)).contains(Timeliness.LATE);
    }

    private static Optional<Timeliness> timeliness(OnTimeBasis basis, DossierEvent... more) {
        var history = new java.util.ArrayList<>(List.of(received(), transferred()));
        history.addAll(List.of(more));
        ResultIssued issued = (ResultIssued) IssueResult.decide(
                        new IssueResult(ID, "15/GP-SNV", true, List.of()),
                        after(history.toArray(DossierEvent[]::new)),
                        rules(1, basis),
                        at("2026-03-12T10:00"))
                .getFirst();
        return issued.ending().timeliness();
    }

    @Test
    void only_what_is_in_process_is_promised_anew() {
        extend(IN_TIME, "2026-03-16").thenRefused(DOSSIER_UNKNOWN);
        extend(IN_TIME, "2026-03-16", submitted()).thenRefused(DOSSIER_NOT_RECEIVED);
        extend(IN_TIME, "2026-03-16", received()).thenRefused(DOSSIER_NOT_TRANSFERRED);
        extend(IN_TIME, "2026-03-16", received(), transferred(), supplementRequested("2026-03-03T10:00"))
                .thenRefused(DOSSIER_AWAITS_SUPPLEMENT);
        extend(IN_TIME, "2026-03-16", received(), transferred(), resultIssued("2026-03-05T10:00"))
                .thenRefused(RESULT_ALREADY_ISSUED);
        extend(IN_TIME, "2026-03-16", submitted(), Samples.refused()).thenRefused(DOSSIER_CLOSED);
    }

    private static ReferenceData rules(int extensionsMax, OnTimeBasis basis) {
        RuleSet plain = Samples.rules(SupplementPolicy.RESUME);
        Rules r = plain.rules();
        Rules rules = new Rules(
                r.hoursPerWorkingDay(),
                r.supplementRequestsMax(),
                r.supplementWithinWorkingDays(),
                r.supplementPolicy(),
                r.dueTime(),
                r.sameDayCutoff(),
                extensionsMax,
                r.extensionNoticeWorkingDays(),
                basis);
        return Samples.knowing(
                List.of(
                        new RuleSet(plain.code(), plain.version(), plain.effectiveFrom(), rules, plain.formSets()),
                        Samples.year2026(),
                        Samples.agency(),
                        Samples.unit()),
                at(IN_TIME));
    }
}
