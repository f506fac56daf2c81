package vn.motcua.plan.known;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
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
    private final Supplier<Directory> latest;
    private final Supplier<Uni<Directory>> current;
    private final Clock clock;

    @Inject
    KnownDirectory(Pool pool, ConsumedMessages consumed, Clock clock) {
        LocalCopy<DirectoryMessage, Directory> copy =
                new LocalCopy<>(pool, consumed, DirectoryCopy.TABLE, DirectoryMessage.class, Directory::of);
        this(copy::latest, copy::current, clock);
    }

    KnownDirectory(Supplier<Directory> latest, Supplier<Uni<Directory>> current, Clock clock) {
        this.latest = latest;
        this.current = current;
        this.clock = clock;
    }

    /** Blocks: for virtual threads. */
    Directory latest() {
        return latest.get();
    }

    /** Whose plans are within reach today. Blocks: for virtual threads. */
    public PlanReach reach() {
        return new PlanReach(latest.get(), today());
    }

    /** The same for event loops. */
    public Uni<PlanReach> currentReach() {
        return current.get().map(directory -> new PlanReach(directory, today()));
    }

    /** Names of organisations, by which plans tell who leads a task. Blocks: for virtual threads. */
    public UnitNames unitNames() {
        return new UnitNames(latest.get(), today());
    }

    /** The working calendar of the State. Blocks: for virtual threads. */
    public StateCalendar calendar() {
        return latest.get().calendar();
    }

    /** What is counted after a trigger is counted on the working days of the State. Blocks: for virtual threads. */
    public DueDate.Workdays workdays() {
        StateCalendar calendar = latest.get().calendar();
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
