package vn.motcua.eventstore.projection;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.projection.Batch.Unreadable;

/** What is done with events, inside the transaction that also moves the position. */
public interface Handling<E> {
    /**
     * Handles a batch. What fails comes again, the whole batch.
     *
     * @param messageOf the message to park an event as
     * @return what is to be parked, in order
     */
    Uni<List<Unreadable>> handle(List<Recorded<E>> events, Function<Recorded<E>, Message> messageOf);

    /** Handles what was parked, once more. What fails stays parked, all of it. */
    Uni<Void> again(List<Recorded<E>> events);

    /** A read model shows events. */
    static <E> Handling<E> showing(Projection<E> projection) {
        return new Handling<>() {
            @Override
            public Uni<List<Unreadable>> handle(List<Recorded<E>> events, Function<Recorded<E>, Message> messageOf) {
                return again(events).replaceWith(List.of());
            }

            @Override
            public Uni<Void> again(List<Recorded<E>> events) {
                return events.isEmpty() ? Uni.createFrom().voidItem() : projection.apply(events);
            }
        };
    }
}
