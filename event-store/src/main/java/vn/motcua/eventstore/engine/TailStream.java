package vn.motcua.eventstore.engine;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriterion;

/**
 * An endless stream of events after a position. It reads ahead one page, never blocks, and goes on when the log grows:
 * woken by {@link Wakeup}, and by a poll in case a wake-up got lost. A failed read is tried again at the next poll. An
 * event that cannot be read ends it for good: a reader that went on behind it would never see it again. So does a log that
 * has gone back behind what was read.
 */
final class TailStream implements MessageStream<EventMessage> {
    static final int PAGE = 1_000;
    private static final long POLL_MS = 1_000;

    /** @param head position up to which the rows hold all that matches, unless they are a full page */
    private record Page(long head, RowSet<Row> rows) {}

    private final Vertx vertx;
    private final PageReader reader;
    private final EventCodec codec;
    private final Set<EventCriterion> criteria;
    private final AutoCloseable listening;
    private final long timer;
    private final Queue<Entry<EventMessage>> ready = new ArrayDeque<>();
    private long readUpTo;
    private boolean reading;
    private boolean more = true;
    private boolean closed;
    private Throwable error;
    private Runnable callback = () -> {};

    TailStream(
            Vertx vertx, PageReader reader, EventCodec codec, Wakeup wakeup, long after, Set<EventCriterion> criteria) {
        this.vertx = vertx;
        this.reader = reader;
        this.codec = codec;
        this.criteria = criteria;
        this.readUpTo = after;
        this.listening = wakeup.listen(this::wake);
        this.timer = vertx.setPeriodic(POLL_MS, _ -> wake());
        readMore();
    }

    private synchronized void wake() {
        more = true;
        readMore();
    }

    private synchronized void readMore() {
        if (reading || closed || error != null || !more || !ready.isEmpty()) {
            return;
        }
        reading = true;
        more = false;
        // The head is read first: positions up to it are all visible to the page, so those without a match are passed
        // too.
        reader.head()
                .compose(head -> reader.page(readUpTo, head, PAGE, criteria).map(rows -> new Page(head, rows)))
                .onSuccess(this::took)
                .onFailure(_ -> reading(false));
    }

    private synchronized void reading(boolean now) {
        reading = now;
    }

    private void took(Page page) {
        Runnable tell;
        synchronized (this) {
            reading = false;
            int count = 0;
            if (page.head() < readUpTo) {
                error = new IllegalStateException(
                        "the log ends at " + page.head() + " and was read up to " + readUpTo + " before");
            }
            try {
                for (Row row : page.rows()) {
                    readUpTo = row.getLong(0);
                    ready.add(entry(row));
                    count++;
                }
            } catch (RuntimeException unreadable) {
                error = unreadable;
            }
            if (count == PAGE) {
                more = true;
            } else {
                readUpTo = Math.max(readUpTo, page.head());
            }
            tell = count > 0 || error != null ? callback : () -> {};
            readMore();
        }
        tell.run();
    }

    private Entry<EventMessage> entry(Row row) {
        TrackingToken token = new GlobalSequenceTrackingToken(row.getLong(0));
        return new SimpleEntry<>(codec.message(row), TrackingToken.addToContext(Context.empty(), token));
    }

    @Override
    public synchronized Optional<Entry<EventMessage>> next() {
        Optional<Entry<EventMessage>> next = Optional.ofNullable(closed ? null : ready.poll());
        readMore();
        return next;
    }

    @Override
    public synchronized Optional<Entry<EventMessage>> peek() {
        return Optional.ofNullable(closed ? null : ready.peek());
    }

    @Override
    public void setCallback(Runnable toCall) {
        boolean available;
        synchronized (this) {
            callback = toCall;
            available = !ready.isEmpty() || error != null;
        }
        if (available) {
            toCall.run();
        }
    }

    @Override
    public synchronized Optional<Throwable> error() {
        return ready.isEmpty() ? Optional.ofNullable(error) : Optional.empty();
    }

    @Override
    public synchronized boolean isCompleted() {
        return closed || error().isPresent();
    }

    @Override
    public synchronized boolean hasNextAvailable() {
        return !closed && !ready.isEmpty();
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            ready.clear();
        }
        vertx.cancelTimer(timer);
        try {
            listening.close();
        } catch (Exception e) {
            throw new IllegalStateException("forgetting a listener cannot fail", e);
        }
    }
}
