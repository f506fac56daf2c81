package vn.motcua.dossier.automation.whenduethenremind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.motcua.dossier.DossierRefusal.REFERENCE_DATA_MISSING;
import static vn.motcua.dossier.write.DossierScenario.given;
import static vn.motcua.dossier.write.Samples.DUE_AT;
import static vn.motcua.dossier.write.Samples.ID;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.resultDelivered;
import static vn.motcua.dossier.write.Samples.resultIssued;
import static vn.motcua.dossier.write.Samples.sentBack;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.supplementRequested;
import static vn.motcua.dossier.write.Samples.supplementSubmitted;
import static vn.motcua.dossier.write.Samples.transferred;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.StateCalendar;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.OfDossier;
import vn.motcua.dossier.events.ProcessingEvent.SupplementSubmitted;
import vn.motcua.dossier.events.Reminder;
import vn.motcua.dossier.events.ReminderEvent;
import vn.motcua.dossier.events.ReminderEvent.DossierReminded;
import vn.motcua.dossier.write.ReminderLevels;
import vn.motcua.servicetest.GivesExamples;
import vn.motcua.servicetest.Scenario;

/** Received on Monday 2 March 2026, due on Monday 9 March at five. */
class RemindOfDossierTest implements GivesExamples {
    private static final RemindOfDossier LOOK = new RemindOfDossier(ID);

    @Override
    public List<ReminderEvent> examples() {
        return List.of(reminded("2026-03-10T08:00", Reminder.OVERDUE));
    }

    private static DossierReminded reminded(String at, Reminder level) {
        return new DossierReminded(ID, at(at), level, DUE_AT);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T23:59, ",
        "2026-03-05T00:00, DUE_SOON",
        "2026-03-08T23:59, DUE_SOON",
        "2026-03-09T00:00, DUE_TODAY",
        "2026-03-09T23:59, DUE_TODAY",
        "2026-03-10T00:00, OVERDUE",
        "2026-03-11T00:00, OVERDUE_TO_HEAD",
        "2026-03-12T23:59, OVERDUE_TO_HEAD",
        "2026-03-13T00:00, OVERDUE_TO_OFFICE",
        "2026-12-01T00:00, OVERDUE_TO_OFFICE",
    })
    void each_level_begins_with_its_day_and_a_weekend_is_no_working_day(String now, Reminder level) {
        List<ReminderEvent> told = level == null ? List.of() : List.of(reminded(now, level));
        for (DossierEvent[] history :
                List.of(new DossierEvent[] {received()}, new DossierEvent[] {received(), transferred()})) {
            given(history).at(now).when(LOOK).then(told.toArray());
        }
    }

    @Test
    void each_level_is_told_once_and_after_a_jump_the_highest_alone() {
        List<OfDossier> history = new ArrayList<>(List.of(received(), transferred()));
        List<Reminder> told = new ArrayList<>();
        for (int day = 2; day <= 20; day++) {
            for (String hour : List.of("08:00", "17:30")) {
                String now = "2026-03-%02dT%s".formatted(day, hour);
                List<?> given = scenario(history).at(now).when(LOOK).events();
                given.stream().map(DossierReminded.class::cast).forEach(event -> {
                    told.add(event.reminder());
                    history.add(event);
                });
            }
        }
        assertThat(told).containsExactly(Reminder.values());

        OfDossier office = reminded("2026-03-20T08:00", Reminder.OVERDUE_TO_OFFICE);
        scenario(List.of(received(), transferred()))
                .at("2026-03-20T08:00")
                .when(LOOK)
                .then(office);
        scenario(List.of(received(), transferred(), office))
                .at("2026-03-20T08:01")
                .when(LOOK)
                .then();
    }

    private static Scenario scenario(List<OfDossier> history) {
        return given().given(history.toArray());
    }

    @Test
    void nothing_is_told_of_what_has_no_running_clock() {
        String now = "2026-03-20T08:00";
        for (DossierEvent[] history : List.of(
                new DossierEvent[] {},
                new DossierEvent[] {submitted()},
                new DossierEvent[] {received(), transferred(), supplementRequested("2026-03-03T10:00")},
                new DossierEvent[] {received(), transferred(), resultIssued("2026-03-05T10:00")},
                new DossierEvent[] {
                    received(), transferred(), resultIssued("2026-03-05T10:00"), resultDelivered("2026-03-05T10:00")
                },
                new DossierEvent[] {received(), sentBack()})) {
            given(history).at(now).when(LOOK).then();
        }
    }

    @Test
    void a_new_due_date_begins_anew() {
        SupplementSubmitted again = (SupplementSubmitted) supplementSubmitted("2026-03-05T10:00", "2026-03-11T10:00");
        Instant due = again.due().dueAt();
        assertThat(due).isAfter(DUE_AT);
        String onItsDay = LocalDate.ofInstant(due, StateCalendar.ZONE) + "T08:00";
        scenario(List.of(
                        received(),
                        transferred(),
                        reminded("2026-03-05T08:00", Reminder.DUE_SOON),
                        supplementRequested("2026-03-05T10:00"),
                        again))
                .at(onItsDay)
                .when(LOOK)
                .then(new DossierReminded(ID, at(onItsDay), Reminder.DUE_TODAY, due));
    }

    @Test
    void a_year_whose_calendar_is_not_here_is_said_and_not_guessed() {
        given(received()).at("2031-03-02T08:00").when(LOOK).thenRefused(REFERENCE_DATA_MISSING);
    }

    @Test
    void the_office_is_told_after_the_head() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReminderLevels(2, 4, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReminderLevels(0, 2, 4));
    }
}
