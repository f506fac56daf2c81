package vn.motcua.eventstore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.engine.KnownEntities.History;

/** What is kept of entities, and for how long. */
class KnownEntitiesTest {
    private final KnownEntities known = new KnownEntities(1_600);

    private static History upTo(long last, long bytes) {
        return new History(
                List.of(new Recorded<>(last, new UUID(0, last), Instant.EPOCH, Map.of(), "event " + last)), bytes);
    }

    @Test
    void who_was_asked_for_longest_ago_goes_when_there_is_too_much() {
        for (int i = 1; i <= 16; i++) {
            known.keep(0, "a=" + i, upTo(i, 100));
        }
        assertThat(known.of("a=1")).isNotNull();
        known.keep(0, "a=17", upTo(17, 100));
        assertThat(known.of("a=2")).isNull();
        assertThat(known.of("a=1")).isEqualTo(upTo(1, 100));
        assertThat(known.of("a=17")).isEqualTo(upTo(17, 100));
    }

    @Test
    void a_newer_history_takes_the_place_of_an_older_and_not_the_other_way_round() {
        known.keep(0, "a=1", upTo(7, 60));
        known.keep(0, "a=1", upTo(9, 80));
        known.keep(0, "a=1", upTo(7, 60));
        assertThat(known.of("a=1")).isEqualTo(upTo(9, 80));
    }

    @Test
    void a_history_that_is_too_large_is_not_kept_nor_what_was_known_before_it() {
        known.keep(0, "a=1", upTo(7, 60));
        known.keep(0, "a=1", upTo(9, 101));
        assertThat(known.of("a=1")).isNull();
    }

    @Test
    void what_was_found_out_of_a_log_that_may_be_gone_is_not_kept() {
        long generation = known.generation();
        known.keep(generation, "a=1", upTo(7, 60));
        known.forgetAll();
        assertThat(known.of("a=1")).isNull();
        known.keep(generation, "a=1", upTo(7, 60));
        assertThat(known.of("a=1")).isNull();
        known.keep(known.generation(), "a=1", upTo(7, 60));
        assertThat(known.of("a=1")).isNotNull();
    }
}
