package vn.motcua.system;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Machines that hand dossiers in at the same time. Each repeats a request with the same key until it is acknowledged, as
 * the API asks for.
 */
final class Writers implements AutoCloseable {

    private static final int AT_ONCE = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Set<Integer> REPEAT = Set.of(429, 502, 503, 504);

    private final Dossiers dossiers;
    private final Map<UUID, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicLong longestMillis = new AtomicLong();
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private List<Future<?>> handing;

    Writers(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** Begins to hand in that many. */
    Writers begin(int many) {
        Map<String, Object> handedIn = Dossiers.handedIn("1.900101", "DIRECT", true, false);
        handing = Stream.generate(UUID::randomUUID)
                .limit(many)
                .<Future<?>>map(key -> threads.submit(() -> acknowledged.put(key, handIn(key, handedIn))))
                .toList();
        return this;
    }

    private String handIn(UUID key, Map<String, Object> handedIn) {
        Response answer = await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> tried(key, handedIn), a -> !REPEAT.contains(a.statusCode()));
        answer.then().log().ifValidationFails().statusCode(201);
        return answer.path("dossierId");
    }

    private Response tried(UUID key, Map<String, Object> handedIn) {
        long begun = System.nanoTime();
        Response answer = dossiers.tryToReceive(key, handedIn);
        longestMillis.accumulateAndGet((System.nanoTime() - begun) / 1_000_000, Math::max);
        return answer;
    }

    int acknowledgedSoFar() {
        return acknowledged.size();
    }

    /** The longest that one of them waited for one answer. */
    Duration longestWait() {
        return Duration.ofMillis(longestMillis.get());
    }

    /** Waits until all are acknowledged; gives the dossier of each key. */
    Map<UUID, String> acknowledged() throws InterruptedException, ExecutionException {
        for (Future<?> one : handing) {
            one.get();
        }
        return acknowledged;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
