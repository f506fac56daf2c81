package vn.motcua.files.cdi;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.files.kept.KeptFiles;

/**
 * Has files tidied up, again and again: by any instance, for what is done twice is done once. It decides nothing and tells nobody, so it is
 * neither a reaction nor a timer.
 */
@ApplicationScoped
class TidyingUp {
    private static final Logger LOG = LoggerFactory.getLogger(TidyingUp.class);

    /** Every so many turns all files are looked at. */
    private static final int WHOLE = 120;

    private final KeptFiles files;
    private final FilesConfig config;
    private final CountDownLatch closing = new CountDownLatch(1);

    TidyingUp(KeptFiles files, FilesConfig config) {
        this.files = files;
        this.config = config;
    }

    void start(@Observes StartupEvent start) {
        Thread.ofVirtual().name("files-tidying-up").start(this::run);
    }

    void stop(@Observes ShutdownEvent stop) {
        closing.countDown();
    }

    private void run() {
        try {
            for (long turn = 0; !closing.await(config.tidyEvery().toMillis(), TimeUnit.MILLISECONDS); turn++) {
                tidy(turn % WHOLE == 0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tidy(boolean whole) {
        try {
            files.tidy();
            if (whole) {
                files.tidyErased();
            }
        } catch (RuntimeException later) {
            LOG.warn("files are tidied up later: {}", later.toString());
        }
    }
}
