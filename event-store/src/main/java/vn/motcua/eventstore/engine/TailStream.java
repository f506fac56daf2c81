package vn.motcua.eventstore.engine;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriterion;

/**
 * An endless stream of events after a position. It reads ahead a page or two, never blocks, and goes on when the log grows:
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
    private final Executor threads;
    private final Set<EventCriterion> criteria;
    private final AutoCloseable listening;
    private final long timer;
    private final Queue<Entry<EventMessage>> ready = new ArrayDeque<>();
    private long readUpTo;
    private long head;
    private CompletableFuture<Void> decoding = CompletableFuture.completedFuture(null);
    private int undecoded;
    private boolean unreadable;
    private boolean reading;
    private boolean more = true;
    private boolean closed;
    private Throwable error;
    private Runnable callback = () -> {};

    TailStream(
            Vertx vertx,
            PageReader reader,
            EventCodec codec,
            Executor threads,
            Wakeup wakeup,
            long after,
            Set<EventCriterion> criteria) {
        this.vertx = vertx;
        this.threads = threads;
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
        if (reading || closed || error != null || !more || ready.size() > PAGE / 2 || undecoded > 1) {
            return;
        }
        reading = true;
        more = false;
        // The head is read first: positions up to it are all visible to the page, so those without a match are passed
        // too. It need not be read again while whole pages are before it.
        long after = readUpTo;
        (head - after > PAGE ? Future.succeededFuture(head) : reader.head())
                .compose(to -> reader.page(after, to, PAGE, criteria).map(rows -> new Page(to, rows)))
                .onSuccess(this::took)
                .onFailure(_ -> reading(false));
    }

    private synchronized void reading(boolean now) {
        reading = now;
    }

    /** The next page is asked for before this one is decoded, which is done on another thread. */
    private synchronized void took(Page page) {
        reading = false;
        if (page.head() < readUpTo) {
            error = new IllegalStateException(
                    "the log ends at " + page.head() + " and was read up to " + readUpTo + " before");
        }
        head = page.head();
        for (Row row : page.rows()) {
            readUpTo = row.getLong(0);
        }
        if (page.rows().size() == PAGE) {
            more = true;
        } else {
            readUpTo = Math.max(readUpTo, page.head());
        }
        undecoded++;
        // One after the other, whatever somebody's callback made of the one before.
        decoding = decoding.handleAsync(
                (_, _) -> {
                    decode(page.rows());
                    return null;
                },
                threads);
        readMore();
    }

    private void decode(RowSet<Row> rows) {
        List<Entry<EventMessage>> entries = new ArrayList<>(rows.size());
        Throwable unread = null;
        try {
            for (Row row : rows) {
                entries.add(entry(row));
            }
        } catch (RuntimeException unreadable) {
            unread = unreadable;
        }
        decoded(entries, unread);
    }

    private void decoded(List<Entry<EventMessage>> entries, Throwable unread) {
        Runnable tell;
        synchronized (this) {
            undecoded--;
            if (!closed && !unreadable) {
                ready.addAll(entries);
            }
            if (unread != null) {
                unreadable = true;
                error = unread;
            }
            tell = !entries.isEmpty() || error != null ? callback : () -> {};
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
        return ready.isEmpty() && undecoded == 0 ? Optional.ofNullable(error) : Optional.empty();
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
