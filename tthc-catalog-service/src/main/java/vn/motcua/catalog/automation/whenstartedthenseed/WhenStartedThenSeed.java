package vn.motcua.catalog.automation.whenstartedthenseed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.OutcomeUnknown;
import vn.motcua.eventstore.StoreUnavailable;

/**
 * Announces what the product ships (calendar, rule sets, own organisations) at the first start. Each item is sent under a
 * request of its own that the log remembers, so later starts and further instances store nothing, and what the office has
 * announced since stays.
 */
@ApplicationScoped
class WhenStartedThenSeed {
    private static final Logger LOG = Logger.getLogger(WhenStartedThenSeed.class);
    private static final String NAME = "catalog-seed";
    private static final Duration PAUSE_AT_FIRST = Duration.ofSeconds(1);
    private static final Duration PAUSE_MAX = Duration.ofSeconds(30);

    private final Commands commands;
    private final ShippedData shipped;
    private volatile Thread seeding;

    WhenStartedThenSeed(Commands commands, ShippedData shipped) {
        this.commands = commands;
        this.shipped = shipped;
    }

    /** After the event store has started. */
    void start(@Observes @Priority(500) StartupEvent started) {
        seeding = Thread.ofVirtual().name(NAME).start(this::untilDone);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (seeding != null) {
            seeding.interrupt();
        }
    }

    private void untilDone() {
        Duration pause = PAUSE_AT_FIRST;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                LOG.infof(
                        "shipped data: %d of %d items announced now",
                        seed(), shipped.items().size());
                return;
            } catch (StoreUnavailable | OutcomeUnknown away) {
                LOG.warnf("shipped data wait for the event store: %s", away.getMessage());
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            pause = pause.multipliedBy(2).compareTo(PAUSE_MAX) < 0 ? pause.multipliedBy(2) : PAUSE_MAX;
        }
    }

    /** Sends everything once; gives how many items were new. */
    private long seed() {
        return shipped.items().entrySet().stream()
                .filter(item -> !commands.send(item.getValue(), CommandContext.machineOnce(NAME, item.getKey()))
                        .repeated())
                .count();
    }
}
