package vn.motcua.eventstore.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many places of one process that have nothing new, on a real database. */
class StandingsTest {
    private final Sums sums = new Sums();
    private final AtomicInteger transactions = new AtomicInteger();
    private final ReadTransactions counted = new Counted();

    /** The real ones, counted. */
    private class Counted implements ReadTransactions {
        @Override
        public <T> Uni<T> run(String schema, Supplier<Uni<T>> work) {
            transactions.incrementAndGet();
            return sums.transactions.run(schema, work);
        }

        @Override
        public Uni<List<Object[]>> rows(String sql, Object... parameters) {
            return sums.transactions.rows(sql, parameters);
        }

        @Override
        public Uni<Integer> execute(String sql, Object... parameters) {
            return sums.transactions.execute(sql, parameters);
        }
    }

    @AfterEach
    void stop() {
        sums.close();
    }

    @Test
    void who_looks_within_a_moment_shares_one_statement_and_finds_its_own_row() {
        sums.open();
        sums.count(1, 3);
        ProjectionRunner<?> runner = sums.start();
        await().until(() -> runner.status().position() == 4);
        Standings standings = new Standings(counted);
        List<Standings.Seen> seen = Uni.join()
                .all(IntStream.range(0, 20).mapToObj(_ -> standings.seen()).toList())
                .andFailFast()
                .await()
                .indefinitely();
        assertThat(transactions).hasValue(1);
        assertThat(seen).allSatisfy(one -> {
            assertThat(one.of("sums", sums.log().name()))
                    .hasValueSatisfying(row -> assertThat(row[2]).isEqualTo(4L));
            assertThat(one.of("sums", "elsewhere")).isEmpty();
        });
    }

    @Test
    void what_could_not_be_seen_is_looked_at_again() {
        AtomicInteger asked = new AtomicInteger();
        Standings standings = new Standings(new Counted() {
            @Override
            public <T> Uni<T> run(String schema, Supplier<Uni<T>> work) {
                return asked.incrementAndGet() == 1
                        ? Uni.createFrom().failure(new IllegalStateException("away"))
                        : super.run(schema, work);
            }
        });
        assertThat(standings.seen().onFailure().recoverWithNull().await().indefinitely())
                .isNull();
        assertThat(standings.seen().await().indefinitely()).isNotNull();
    }
}
