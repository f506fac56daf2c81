package vn.motcua.eventstore.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Counters.CounterEvent;
import vn.motcua.eventstore.projection.ProjectionStatus.State;

/** What a runner remembers of its place is not what the read model holds: the row is. */
class DoubtedPlaceTest {
    private final Sums sums = new Sums();

    @AfterEach
    void close() {
        sums.close();
    }

    @Test
    void a_batch_that_a_crash_of_the_database_took_is_applied_again_though_nothing_new_comes() {
        ProjectionRunner<CounterEvent> runner = sums.start();
        sums.open();
        sums.count(1, 10);
        await().until(() -> sums.total().equals("55") && runner.idle());
        Instant before = runner.status().asOf().orElseThrow();
        sums.database.execute("BEGIN; UPDATE public.sum SET total = 15;"
                + " UPDATE projection_position SET position = 6, recorded_at = '2026-01-02 03:04Z'; COMMIT");
        await().until(() -> sums.total().equals("55"));
        await().until(() -> runner.status().state() == State.RUNNING);
        assertThat(runner.status().asOf().orElseThrow()).isAfter(before);
    }

    @Test
    void a_read_model_that_was_lost_with_its_position_is_filled_again() {
        ProjectionRunner<CounterEvent> runner = sums.start();
        sums.open();
        sums.count(1, 10);
        await().until(() -> sums.total().equals("55") && runner.idle());
        sums.database.execute("BEGIN; DELETE FROM public.sum; DELETE FROM projection_position; COMMIT");
        await().until(() -> sums.total().equals("55"));
    }

    @Test
    void an_instance_that_lost_the_race_for_a_batch_is_current_once_it_has_seen_that_it_was_applied() throws Exception {
        List<ProjectionRunner<CounterEvent>> instances = List.of(sums.start(), sums.start());
        sums.open();
        await().until(() -> sums.total().equals("0"));
        try (Connection other = sums.database.owner().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SELECT 1 FROM event_store.projection_position FOR UPDATE");
            sums.count(1, 10);
            for (ProjectionRunner<CounterEvent> instance : instances) {
                await().until(() -> instance.status().state() == State.ELSEWHERE);
            }
            other.commit();
        }
        await().until(() -> sums.total().equals("55"));
        Instant silence = Instant.now();
        for (ProjectionRunner<CounterEvent> instance : instances) {
            await().until(() -> instance.status().state() == State.RUNNING);
            await().until(() -> instance.status().asOf().orElseThrow().isAfter(silence));
            assertThat(instance.status().position()).isEqualTo(11);
        }
    }
}
