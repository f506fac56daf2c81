package vn.motcua.eventstore.projection;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import vn.motcua.eventstore.Recorded;

/** A source that ends, for now, at a position: for copies that are to be compared with a read model that stands there. */
final class SourceUpTo<E> implements Source<E> {
    private final Source<E> behind;
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private volatile long end;

    SourceUpTo(Source<E> behind) {
        this.behind = behind;
    }

    /** Moves the end. */
    void goOnTo(long position) {
        if (position > end) {
            end = position;
            listeners.forEach(Runnable::run);
        }
    }

    @Override
    public String name() {
        return behind.name();
    }

    @Override
    public Uni<Batch<E>> read(Position after, int limit) {
        long most = end;
        return after.log() >= most
                ? Uni.createFrom().item(Batch.nothing(after))
                : behind.read(after, limit).map(batch -> upTo(most, after, batch));
    }

    private static <E> Batch<E> upTo(long most, Position after, Batch<E> batch) {
        if (batch.upTo().log() <= most) {
            return batch;
        }
        List<Recorded<E>> events =
                batch.events().stream().filter(e -> e.position() <= most).toList();
        List<Batch.Unreadable> unreadable = batch.unreadable().stream()
                .filter(u -> u.message().position() <= most)
                .toList();
        // From the same offset on: what was applied is passed over, and what comes behind the end has yet to be read.
        Position there = new Position(most, after.next(), batch.upTo().history());
        return new Batch<>(
                events,
                there,
                false,
                batch.newestRecordedAt(),
                unreadable,
                batch.messageOf(),
                batch.passedOver(),
                Optional.empty());
    }

    @Override
    public Optional<Recorded<E>> reread(Message message) throws UnreadableMessage {
        return behind.reread(message);
    }

    @Override
    public AutoCloseable onMore(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Uni<Long> newest() {
        return behind.newest();
    }
}
