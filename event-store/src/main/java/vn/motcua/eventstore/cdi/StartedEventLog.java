package vn.motcua.eventstore.cdi;

import io.smallrye.mutiny.Uni;
import java.util.List;
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
        return log().historyAsync(family, entityTag, entityId, upTo);
    }

    @Override
    public Uni<List<Recorded<Object>>> after(long position, int limit) {
        return log().after(position, limit);
    }

    @Override
    public Uni<Long> head() {
        return log().head();
    }
}
