package vn.motcua.dossier.read;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.write.Samples.at;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.supplementRequested;
import static vn.motcua.dossier.write.Samples.supplementSubmitted;
import static vn.motcua.dossier.write.Samples.transferred;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.CountingPolicy;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PauseReason;
import vn.motcua.calendar.PlainExplanation;
import vn.motcua.calendar.Term;
import vn.motcua.calendar.TermRun;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.write.Samples;
import vn.motcua.eventstore.Recorded;

class DossierFoldTest {
    @Test
    void the_explanation_kept_in_events_is_the_calendars_own() {
        PlainExplanation counted = Samples.reference()
                .office(Samples.AGENCY)
                .dueDate(TermRun.of(Samples.RECEIVED_AT, Term.workingDays(5), CountingPolicy.plain())
                        .with(Pause.closed(at("2026-03-03T10:00"), at("2026-03-11T10:00"), PauseReason.SUPPLEMENT)))
                .explanation()
                .plain();

        DossierDetail dossier = fold(
                received(),
                transferred(),
                supplementRequested("2026-03-03T10:00"),
                supplementSubmitted("2026-03-03T10:00", "2026-03-11T10:00"));

        assertThat(dossier.dueExplanation()).isEqualTo(counted);
    }

    @Test
    void a_waiting_dossier_has_no_due_date() {
        DossierDetail dossier = fold(received(), transferred(), supplementRequested("2026-03-03T10:00"));

        assertThat(dossier.state()).isEqualTo(DossierState.AWAITING_SUPPLEMENT);
        assertThat(dossier.dueAt()).isEmpty();
        assertThat(dossier.awaitingSince()).contains(at("2026-03-03T10:00"));
        assertThat(dossier.timeline())
                .extracting("event")
                .containsExactly("DossierReceived", "DossierTransferred", "SupplementRequested");
    }

    private static DossierDetail fold(DossierEvent... history) {
        return DossierFold.of(Stream.of(history)
                .map(event -> new Recorded<>(1, new UUID(0, 1), Instant.EPOCH, Map.of("actor", "chuyen.vien"), event))
                .toList());
    }
}
