package vn.motcua.feedback.automation.whenstartedthensetlimits;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.OutcomeUnknown;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.feedback.write.setlimits.SetLimits;

/**
 * Sets the limits that the product ships at the first start. Each edition is sent under a request of its own that the
 * log remembers, so later starts and further instances store nothing, and what was set since stays.
 */
@ApplicationScoped
class WhenStartedThenSetLimits {
    private static final Logger LOG = Logger.getLogger(WhenStartedThenSetLimits.class);
    private static final String NAME = "feedback-limits";
    private static final Duration PAUSE_AT_FIRST = Duration.ofSeconds(1);
    private static final Duration PAUSE_MAX = Duration.ofSeconds(30);

    private final Commands commands;
    private final List<SetLimits> shipped;
    private volatile Thread setting;

    WhenStartedThenSetLimits(Commands commands, ObjectMapper json) {
        this.commands = commands;
        this.shipped = shipped(json);
    }

    /** After the event store has started. */
    void start(@Observes @Priority(500) StartupEvent started) {
        setting = Thread.ofVirtual().name(NAME).start(this::untilDone);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (setting != null) {
            setting.interrupt();
        }
    }

    private void untilDone() {
        Duration pause = PAUSE_AT_FIRST;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                shipped.forEach(edition ->
                        commands.send(edition, CommandContext.machineOnce(NAME, "from " + edition.effectiveFrom())));
                return;
            } catch (StoreUnavailable | OutcomeUnknown away) {
                LOG.warnf("shipped limits wait for the event store: %s", away.getMessage());
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            pause = pause.multipliedBy(2).compareTo(PAUSE_MAX) < 0 ? pause.multipliedBy(2) : PAUSE_MAX;
        }
    }

    static List<SetLimits> shipped(ObjectMapper json) {
        try (InputStream in = WhenStartedThenSetLimits.class.getResourceAsStream("/limits/feedback-limits.json")) {
            return json.readValue(in, new TypeReference<List<Shipped>>() {}).stream()
                    .map(Shipped::command)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped limits cannot be read", e);
        }
    }
}
