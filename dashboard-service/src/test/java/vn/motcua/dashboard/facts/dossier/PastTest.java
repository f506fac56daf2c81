package vn.motcua.dashboard.facts.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.motcua.dashboard.facts.Past;

class PastTest {
    @Test
    void an_instant_of_the_past_is_cut_as_that_of_the_present_is_and_not_rounded() {
        Past past = Past.of("board_dossier");
        DossierRow row = past.before(new DossierRow(), Instant.parse("2026-03-02T01:00:00Z"));
        row.endedAt = Instant.parse("2026-03-03T01:00:00.123456789Z");

        past.before(row, Instant.parse("2026-03-04T01:00:00.999999999Z"));

        assertThat(past.json())
                .contains(
                        "\"ended_at\":\"2026-03-03T01:00:00.123456Z\"", "\"until_at\":\"2026-03-04T01:00:00.999999Z\"");
    }
}
