package vn.motcua.feedback.write.setlimits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.feedback.FeedbackRefusal.LIMITS_BACKDATED;
import static vn.motcua.feedback.write.Samples.at;
import static vn.motcua.feedback.write.Samples.limits;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Refused;
import vn.motcua.feedback.events.LimitsEvent.Certainty;
import vn.motcua.feedback.events.LimitsEvent.LimitsSet;
import vn.motcua.feedback.write.LimitsTable;

class SetLimitsTest {
    private static LimitsSet set(String effectiveFrom, LimitsTable table, String now) {
        return (LimitsSet) SetLimits.decide(
                        new SetLimits(LocalDate.parse(effectiveFrom), 10, 1, 3, Certainty.CONFIRMED, "LB-50"),
                        table,
                        at(now))
                .getFirst();
    }

    @Test
    void an_edition_gets_the_next_version() {
        assertThat(set("2020-01-01", LimitsTable.NONE, "2026-03-02T09:00")
                        .limits()
                        .version())
                .isEqualTo(1);
        assertThat(set("2026-03-02", limits(), "2026-03-02T09:00").limits().version())
                .isEqualTo(2);
    }

    @Test
    void it_takes_effect_today_at_the_earliest() {
        assertThat(set("2026-03-02", limits(), "2026-03-02T23:59").effectiveFrom())
                .isEqualTo("2026-03-02");
        assertThat(catchThrowableOfType(Refused.class, () -> set("2026-03-01", limits(), "2026-03-02T00:00"))
                        .refusal())
                .isEqualTo(LIMITS_BACKDATED);
    }
}
