package vn.motcua.eventstore.cdi;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.function.Supplier;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.Recorded;

/** The log of the started store: resources may be constructed before it is. */
final class StartedEventLog implements EventLog {
    private final EventStoreRuntime runtime;

    StartedEventLog(EventStoreRuntime runtime) {
        this.runtime = runtime;
    }

    private EventLog log() {
        return runtime.sourcing().log();
    }

    @Override
    public <E> List<Recorded<E>> history(Class<E> family, String entityTag, String entityId, long upTo) {
        return log().history(family, entityTag, entityId, upTo);
    }

    @Override
    public <E> Uni<List<Recorded<E>>> historyAsync(Class<E> family, String entityTag, String entityId, long upTo) {
        return here(() -> log().historyAsync(family, entityTag, entityId, upTo));
    }

    @Override
    public Uni<List<Recorded<Object>>> after(long position, int limit) {
        return here(() -> log().after(position, limit));
    }

    @Override
    public Uni<Long> head() {
        return here(() -> log().head());
    }

    /** Where somebody asked, whichever thread the database answers on: a session of Hibernate belongs to its context. */
    private static <T> Uni<T> here(Supplier<Uni<T>> asked) {
        return Uni.createFrom().deferred(() -> {
            Context caller = Vertx.currentContext();
            Uni<T> found = asked.get();
            return caller == null ? found : found.emitOn(task -> caller.runOnContext(_ -> task.run()));
        });
    }
}
