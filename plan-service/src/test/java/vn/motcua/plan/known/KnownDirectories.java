package vn.motcua.plan.known;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import vn.motcua.organisations.Directory;

/** What a service knows of organisations when a test says it. */
public final class KnownDirectories {
    private KnownDirectories() {}

    public static KnownDirectory of(Directory directory, Clock clock) {
        return new KnownDirectory(() -> directory, () -> Uni.createFrom().item(directory), clock);
    }
}
