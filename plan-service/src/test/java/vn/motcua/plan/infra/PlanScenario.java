package vn.motcua.plan.infra;

import static vn.motcua.plan.write.Samples.FOURTH_QUARTER;
import static vn.motcua.plan.write.Samples.OFFICE;
import static vn.motcua.plan.write.Samples.ORGANISATION;
import static vn.motcua.plan.write.Samples.SECOND_QUARTER;

import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import vn.motcua.calendar.ReminderDays;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.axon.EntityModule;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.SampleDirectory;
import vn.motcua.plan.events.AnyPlanEvent;
import vn.motcua.plan.known.KnownDirectories;
import vn.motcua.plan.known.KnownDirectory;
import vn.motcua.servicetest.Scenario;

/** What all scenarios of plans begin with: Monday 26 January 2026 at nine, and a machine of ours, whom no guard stops. */
public final class PlanScenario {
    private PlanScenario() {}

    public static Scenario given(AnyPlanEvent... history) {
        return knowing(directory().year(2026).build()).given((Object[]) history);
    }

    /** The organisation of the samples and its division, and no working calendar. */
    public static SampleDirectory directory() {
        return SampleDirectory.top(ORGANISATION, "DEPARTMENT")
                .below(ORGANISATION, OFFICE, "DIVISION")
                .renamed(OFFICE, "Văn phòng Sở", "2020-01-01");
    }

    /** With other knowledge of organisations and working days than the usual. */
    public static Scenario knowing(Directory directory) {
        return Scenario.of(PlanEvents.types(), clock -> entities(clock, KnownDirectories.of(directory, clock)))
                .at("2026-01-26T09:00");
    }

    private static List<EntityModule<?, ?>> entities(Clock clock, KnownDirectory directory) {
        Iterator<UUID> periods = List.of(SECOND_QUARTER, FOURTH_QUARTER).iterator();
        return List.of(
                AxonSetup.plans(clock, directory, () -> periods.hasNext() ? periods.next() : Ids.newId()),
                new AxonSetup().tasks(clock, directory),
                new AxonSetup().reminders(clock, directory, new ReminderDays(5, 3, 5)));
    }
}
