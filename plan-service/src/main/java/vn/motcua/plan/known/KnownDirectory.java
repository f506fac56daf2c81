package vn.motcua.plan.known;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import vn.motcua.calendar.StateCalendar;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.copy.LocalCopy;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.DirectoryMessage;
import vn.motcua.plan.events.DueDate;
import vn.motcua.time.BusinessClock;

/** The directory of organisations and the working calendar, as the catalogue published them. */
@ApplicationScoped
public class KnownDirectory {
    private final LocalCopy<DirectoryMessage, Directory> copy;
    private final Clock clock;

    KnownDirectory(Pool pool, ConsumedMessages consumed, Clock clock) {
        this.copy = new LocalCopy<>(pool, consumed, DirectoryCopy.TABLE, DirectoryMessage.class, Directory::of);
        this.clock = clock;
    }

    /** Blocks: for virtual threads. */
    Directory latest() {
        return copy.latest();
    }

    /** Whose plans are within reach today. Blocks: for virtual threads. */
    public PlanReach reach() {
        return new PlanReach(copy.latest(), today());
    }

    /** The same for event loops. */
    public Uni<PlanReach> currentReach() {
        return copy.current().map(directory -> new PlanReach(directory, today()));
    }

    /** Names of organisations, by which plans tell who leads a task. Blocks: for virtual threads. */
    public UnitNames unitNames() {
        return new UnitNames(copy.latest(), today());
    }

    /** What is counted after a trigger is counted on the working days of the State. Blocks: for virtual threads. */
    public DueDate.Workdays workdays() {
        StateCalendar calendar = copy.latest().calendar();
        return new DueDate.Workdays() {
            @Override
            public LocalDate after(LocalDate day, int n) {
                return calendar.plusWorkingDays(day, n);
            }

            @Override
            public LocalDate onOrAfter(LocalDate day) {
                return calendar.sameOrNextWorkingDay(day);
            }
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE);
    }
}
