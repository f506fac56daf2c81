package vn.motcua.dossier.view;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.supplementRequested;
import static vn.motcua.dossier.write.Samples.supplementSubmitted;
import static vn.motcua.dossier.write.Samples.transferred;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.CountingPolicy;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PauseReason;
import vn.motcua.calendar.PlainExplanation;
import vn.motcua.calendar.Term;
import vn.motcua.calendar.TermRun;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierState;
import vn.motcua.dossier.events.Form;
import vn.motcua.dossier.events.ProcessingEvent.DossierReceived;
import vn.motcua.dossier.events.ProcessingEvent.SupplementRequested;
import vn.motcua.dossier.events.ProcessingEvent.SupplementSubmitted;
import vn.motcua.dossier.events.SupplementPolicy;
import vn.motcua.dossier.infra.DossierEntity;
import vn.motcua.dossier.known.RuleSet;
import vn.motcua.dossier.write.Deadline;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.dossier.write.Facts.Wait;
import vn.motcua.dossier.write.Samples;
import vn.motcua.dossier.write.acceptwithdrawal.AcceptWithdrawal;
import vn.motcua.dossier.write.receivedossier.ReceiveDossier;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.Recorded;

class DossierFoldTest {
    private static final EventTypes TYPES = DossierEntity.types();

    @Test
    void the_explanation_kept_in_events_is_the_calendars_own() {
        PlainExplanation counted = Samples.reference()
                .office(Samples.AGENCY)
                .dueDate(TermRun.of(Samples.RECEIVED_AT, Term.workingDays(5), CountingPolicy.plain())
                        .with(Pause.closed(at("2026-03-03T10:00"), at("2026-03-11T10:00"), PauseReason.SUPPLEMENT)))
                .explanation()
                .plain();

        DossierView dossier = fold(
                received(),
                transferred(),
                supplementRequested("2026-03-03T10:00"),
                supplementSubmitted("2026-03-03T10:00", "2026-03-11T10:00"));

        assertThat(dossier.dueExplanation()).contains(counted);
    }

    @Test
    void hours_are_explained_as_the_calendar_explains_them() {
        PlainExplanation counted = Samples.reference()
                .office(Samples.AGENCY)
                .dueDate(TermRun.of(Samples.RECEIVED_AT, Term.hours(4), CountingPolicy.plain()))
                .explanation()
                .plain();

        DossierView dossier = fold(ReceiveDossier.decide(
                        Samples.receive(Channel.ONLINE), Dossier.NONE, Samples.reference(), Samples.RECEIVED_AT)
                .getFirst());

        assertThat(dossier.dueExplanation()).contains(counted);
    }

    @Test
    void a_pause_of_a_late_dossier_moves_nothing_and_is_told_so() {
        RuleSet rules = Samples.rules(SupplementPolicy.RESUME);
        Wait wait = new Wait(at("2026-03-10T10:00"), at("2026-03-12T10:00"));
        DossierReceived receipt = (DossierReceived) received();
        DossierEvent completed = new SupplementSubmitted(
                Samples.ID,
                wait.to(),
                1,
                wait.from(),
                SupplementPolicy.RESUME,
                Deadline.of(
                        Samples.reference().office(Samples.AGENCY),
                        rules.rules(),
                        Samples.RECEIVED_AT,
                        receipt.timeLimit(),
                        List.of(wait)),
                Optional.empty(),
                Optional.empty());

        DossierView dossier = fold(receipt, transferred(), completed);

        assertThat(dossier.dueAt()).contains(Samples.DUE_AT);
        assertThat(dossier.dueExplanation().orElseThrow().pauses())
                .extracting("tookEffect")
                .containsExactly(false);
    }

    @Test
    void a_waiting_dossier_has_no_due_date() {
        DossierView dossier = fold(received(), transferred(), supplementRequested("2026-03-03T10:00"));

        assertThat(dossier.state()).isEqualTo(DossierState.AWAITING_SUPPLEMENT);
        assertThat(dossier.dueAt()).isEmpty();
        assertThat(dossier.awaitingSince()).contains(at("2026-03-03T10:00"));
        assertThat(dossier.timeline())
                .extracting("event")
                .containsExactly("dossier.received", "dossier.transferred", "dossier.supplement-requested");
    }

    @Test
    void the_words_of_a_waiting_dossier_bind_nobody_to_a_date_and_say_since_when_and_why_the_clock_stands() {
        DossierView dossier = fold(received(), transferred(), supplementRequested("2026-03-03T10:00"));

        assertThat(dossier.dueExplanation().orElseThrow().dueAt()).isEmpty();
        assertThat(dossier.dueExplanation().orElseThrow().textVi())
                .noneMatch(sentence -> sentence.startsWith("Hẹn trả kết quả"))
                .anyMatch(sentence ->
                        sentence.startsWith("Thời hạn đang tạm dừng từ 10:00 thứ Ba, ngày 03/03/2026 (chờ"));
        assertThat(dossier.dueExplanation().orElseThrow().textEn())
                .anyMatch(sentence -> sentence.contains("03/03/2026") || sentence.contains("3 March 2026"));
        assertThat(dossier.dueExplanation().orElseThrow().pauses())
                .extracting("to")
                .containsExactly("");
    }

    @Test
    void a_dossier_that_was_late_when_it_began_to_wait_keeps_its_date_in_words() {
        SupplementRequested late = new SupplementRequested(
                Samples.ID, at("2026-03-10T10:00"), 1, 1, Samples.NOTE, new Form("02", "TT03_2025"));

        DossierView dossier = fold(received(), transferred(), late);

        assertThat(dossier.dueAt()).contains(Samples.DUE_AT);
        assertThat(dossier.dueExplanation().orElseThrow().dueAt()).isEqualTo(Samples.DUE_AT.toString());
        assertThat(dossier.dueExplanation().orElseThrow().pauses())
                .extracting("tookEffect")
                .containsExactly(false);
    }

    @Test
    void a_dossier_that_was_taken_back_waits_no_more() {
        DossierReceived receipt = (DossierReceived) received();
        DossierEvent requested = supplementRequested("2026-03-03T10:00");
        DossierEvent withdrawn = AcceptWithdrawal.decide(
                        new AcceptWithdrawal(Samples.ID, Samples.REASON),
                        Samples.after(receipt, transferred(), requested),
                        at("2026-03-04T10:00"))
                .getFirst();

        DossierView dossier = fold(receipt, transferred(), requested, withdrawn);

        assertThat(dossier.awaitingSince()).isEmpty();
        assertThat(dossier.dueAt()).contains(Samples.DUE_AT);
    }

    private static DossierView fold(DossierEvent... history) {
        return DossierFold.of(
                Stream.of(history)
                        .map(event ->
                                new Recorded<>(1, new UUID(0, 1), Instant.EPOCH, Map.of("actor", "chuyen.vien"), event))
                        .toList(),
                event -> TYPES.typeOf(event).name(),
                Set.of());
    }
}
