package vn.motcua.catalog.infra;

import static vn.motcua.catalog.write.Samples.RULE_SET;
import static vn.motcua.catalog.write.Samples.UNITS;

import java.time.Clock;
import java.util.List;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.axon.EntityModule;
import vn.motcua.servicetest.Scenario;

/**
 * What all scenarios of the catalogue begin with: Monday 12 January 2026 at ten, which is {@code Samples.NOW}, and a machine of ours,
 * whom no guard stops.
 */
public final class CatalogScenario {
    private CatalogScenario() {}

    /** The organisations of the samples and rules in force, and what happened after. */
    public static Scenario given(Object... history) {
        return empty().given(UNITS.toArray()).given(RULE_SET).given(history);
    }

    /** A catalogue in which nothing happened. */
    public static Scenario empty() {
        return Scenario.of(CatalogEvents.types(), CatalogScenario::entities).at("2026-01-12T10:00");
    }

    private static List<EntityModule<?, ?>> entities(Clock clock, EventLog log) {
        AxonSetup setup = new AxonSetup(clock, new Histories(log, clock));
        return List.of(
                setup.procedure(),
                setup.decision(),
                setup.organisation(),
                setup.officer(),
                setup.calendarYear(),
                setup.ruleSets());
    }
}
