package vn.motcua.feedback.write.setlimits;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.feedback.FeedbackRefusal.LIMITS_BACKDATED;
import static vn.motcua.feedback.infra.FeedbackScenario.given;
import static vn.motcua.feedback.infra.FeedbackScenario.knowing;
import static vn.motcua.feedback.write.Samples.reference;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.feedback.events.LimitsEvent.Certainty;
import vn.motcua.feedback.events.LimitsEvent.LimitsSet;

class SetLimitsTest {
    private static SetLimits from(String day) {
        return new SetLimits(LocalDate.parse(day), 10, 1, 3, Certainty.CONFIRMED, "LB-50");
    }

    @Test
    void an_edition_gets_the_next_version() {
        LimitsSet first = knowing(reference()).when(from("2020-01-01")).thenOne(LimitsSet.class);
        LimitsSet next = given().when(from("2026-03-02")).thenOne(LimitsSet.class);

        assertThat(first.limits().version()).isEqualTo(1);
        assertThat(next.limits().version()).isEqualTo(2);
    }

    @Test
    void it_takes_effect_today_at_the_earliest() {
        LimitsSet today =
                given().at("2026-03-02T23:59").when(from("2026-03-02")).thenOne(LimitsSet.class);

        assertThat(today.effectiveFrom()).isEqualTo("2026-03-02");
        given().at("2026-03-02T00:00").when(from("2026-03-01")).thenRefused(LIMITS_BACKDATED);
    }
}
