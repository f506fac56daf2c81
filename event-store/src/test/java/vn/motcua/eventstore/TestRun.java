package vn.motcua.eventstore;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** What holds for all tests of one JVM: how long they wait for what must come, and that nothing that they share goes on after them. */
public final class TestRun implements LauncherSessionListener {
    /** On a machine that is busy with other tests as well; where time is promised, a test says so itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration LOOK_EVERY = Duration.ofMillis(25);
    private static final Deque<AutoCloseable> SHARED = new ArrayDeque<>();

    /** Closes it when all tests are over, before what was started earlier: a thread that goes on keeps the JVM from ending. */
    public static void closeAtTheEnd(AutoCloseable shared) {
        synchronized (SHARED) {
            SHARED.push(shared);
        }
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Awaitility.setDefaultTimeout(PATIENCE);
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(LOOK_EVERY);
        // The first Uni of a JVM looks for what surrounds it; two first ones at once would both set it, and one would
        // fail.
        Uni.createFrom().item(() -> "").await().indefinitely();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        synchronized (SHARED) {
            SHARED.forEach(TestRun::end);
            SHARED.clear();
        }
    }

    private static void end(AutoCloseable shared) {
        try {
            shared.close();
        } catch (Exception e) {
            throw new IllegalStateException("does not end: " + shared, e);
        }
    }
}
