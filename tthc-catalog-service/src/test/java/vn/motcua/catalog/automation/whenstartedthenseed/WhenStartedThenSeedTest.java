package vn.motcua.catalog.automation.whenstartedthenseed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.ServicePlatform;
import vn.motcua.catalog.events.CalendarYearEvent;
import vn.motcua.catalog.events.RuleSetEvent;
import vn.motcua.catalog.events.Tags;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.EventLog;

@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class WhenStartedThenSeedTest {
    @Inject
    WhenStartedThenSeed seeding;

    @Inject
    ShippedData shipped;

    @Inject
    Commands commands;

    @Inject
    EventLog log;

    @Test
    void a_second_start_announces_nothing() {
        await().until(() -> log.history(RuleSetEvent.class, Tags.RULE_SETS, RuleSetEvent.ALL, EventLog.NOW)
                        .size()
                >= 4);
        await().until(this::everythingWasSentBefore);
        long years = count(CalendarYearEvent.class, Tags.CALENDAR_YEAR, "2026");
        seeding.start(new StartupEvent());
        await().during(Duration.ofMillis(500))
                .atMost(Duration.ofSeconds(5))
                .until(() -> count(CalendarYearEvent.class, Tags.CALENDAR_YEAR, "2026") == years);
        assertThat(years).isEqualTo(1);
    }

    /** Sending an item under the request of the seed tells whether it was stored before. */
    private boolean everythingWasSentBefore() {
        return shipped.items().entrySet().stream().allMatch(item -> commands.send(
                        item.getValue(), CommandContext.machineOnce("catalog-seed", item.getKey()))
                .repeated());
    }

    private <E> long count(Class<E> family, String tag, String id) {
        return log.history(family, tag, id, EventLog.NOW).size();
    }

    @Test
    void all_that_is_shipped_is_well_formed() {
        assertThat(shipped.items().keySet())
                .contains(
                        "rule-set/RS2018",
                        "rule-set/RS2025",
                        "rule-set/RS2025a",
                        "rule-set/RS2026",
                        "calendar-year/2022",
                        "calendar-year/2027",
                        "organisation/000.00.16.H37");
    }
}
