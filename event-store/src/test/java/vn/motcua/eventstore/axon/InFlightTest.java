package vn.motcua.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.StoreUnavailable;

/** How many commands one instance takes at a time. */
class InFlightTest {
    private final InFlight inFlight = new InFlight();
    private final AtomicInteger entities = new AtomicInteger();

    private String another() {
        return "entity" + entities.incrementAndGet();
    }

    @Test
    void the_last_that_may_wait_waits_and_the_next_one_is_refused() throws Exception {
        AtomicInteger come = new AtomicInteger();
        AtomicInteger running = new AtomicInteger();
        CompletableFuture<Integer> may = new CompletableFuture<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> taken = new ArrayList<>();
            for (int i = 0; i < InFlight.RUNNING; i++) {
                taken.add(threads.submit(() -> inFlight.run(another(), () -> {
                    running.incrementAndGet();
                    return may.join();
                })));
            }
            await().until(() -> running.get() == InFlight.RUNNING);
            for (int i = 0; i < InFlight.WAITING; i++) {
                taken.add(threads.submit(() -> {
                    come.incrementAndGet();
                    return inFlight.run(another(), () -> 7);
                }));
            }
            await().until(() ->
                    come.get() == InFlight.WAITING && inFlight.unfinished() == InFlight.RUNNING + InFlight.WAITING);
            assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> inFlight.run(another(), () -> 7));
            may.complete(7);
            for (Future<Integer> each : taken) {
                assertThat(each.get()).isEqualTo(7);
            }
        }
        assertThat(inFlight.run(another(), () -> 8)).isEqualTo(8);
        assertThat(inFlight.unfinished()).isZero();
    }

    @Test
    void who_waits_too_long_for_a_place_is_refused() {
        CompletableFuture<Integer> may = new CompletableFuture<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < InFlight.RUNNING; i++) {
                threads.submit(() -> inFlight.run(another(), may::join));
            }
            await().until(() -> inFlight.unfinished() == InFlight.RUNNING);
            assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> inFlight.run(another(), () -> 7));
            may.complete(7);
        }
    }

    @Test
    void commands_on_one_entity_run_one_after_the_other_and_others_beside_them() throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger together = new AtomicInteger();
        CompletableFuture<Integer> may = new CompletableFuture<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> taken = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                taken.add(threads.submit(() -> inFlight.run("same", () -> {
                    together.accumulateAndGet(running.incrementAndGet(), Math::max);
                    may.join();
                    return running.getAndDecrement();
                })));
            }
            await().until(() -> inFlight.unfinished() == 50 && running.get() == 1);
            assertThat(inFlight.run("other", () -> 7)).isEqualTo(7);
            may.complete(0);
            for (Future<Integer> each : taken) {
                assertThat(each.get()).isEqualTo(1);
            }
        }
        assertThat(together.get()).isEqualTo(1);
        assertThat(inFlight.entities()).as("nothing is left of them").isZero();
    }
}
