package vn.motcua.eventstore.engine;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import vn.motcua.eventstore.Bounds;
import vn.motcua.eventstore.StoreUnavailable;

/** The appends that wait, and the groups they go out in: at most so many, at most so large, none judged by another. */
final class WaitingAppends {
    private static final int GROUP_APPENDS_MAX = 256;
    private static final int GROUP_BYTES_MAX = 1 << 20;
    private static final int WAITING_MAX = 20_000;
    private static final long WAITING_BYTES_MAX = 8L * Bounds.EVENT_BYTES;
    private static final Duration WAIT_MOST = Duration.ofSeconds(5);

    /**
     * What comes next.
     *
     * @param group goes out together
     * @param lost wait under a condition that this process has broken itself: the database need not be asked
     */
    record Next(List<Append> group, List<Append> lost) {
        boolean isEmpty() {
            return group.isEmpty() && lost.isEmpty();
        }
    }

    private final Queue<Append> arriving = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicLong unansweredBytes = new AtomicLong();
    // What follows is touched on the event loop only.
    private final Deque<Append> waiting = new ArrayDeque<>();
    private final Deque<List<Append>> parts = new ArrayDeque<>();

    /** Takes an append from any thread; false when it was refused, for too many or too large ones have no answer yet. */
    boolean add(Append append) {
        int bytes = append.bytes();
        int before = unanswered.getAndIncrement();
        long bytesBefore = unansweredBytes.getAndAdd(bytes);
        append.stored.whenComplete((_, _) -> {
            unanswered.decrementAndGet();
            unansweredBytes.addAndGet(-bytes);
        });
        if (before >= WAITING_MAX || bytesBefore >= WAITING_BYTES_MAX) {
            append.stored.completeExceptionally(new StoreUnavailable("too many appends are waiting"));
            return false;
        }
        arriving.add(append);
        return true;
    }

    /** Has a part of a group that was under way go out next, before what waits. */
    void putBack(List<Append> part) {
        if (!part.isEmpty()) {
            parts.addFirst(part);
        }
    }

    /**
     * The next group, whose appends can be judged without those under way, and those before them that have lost already; empty when
     * nothing waits that can. Who has waited too long is refused: those behind would wait even longer.
     */
    Next next(Collection<AppendGroup> underWay, LastTagged stored) {
        if (!parts.isEmpty()) {
            return new Next(parts.poll(), List.of());
        }
        arrived();
        while (!waiting.isEmpty() && waiting.peek().waits().compareTo(WAIT_MOST) > 0) {
            waiting.poll().stored.completeExceptionally(new StoreUnavailable("an append has waited too long"));
        }
        return group(underWay, stored);
    }

    /** How many wait for a group; parts of groups apart. */
    int size() {
        arrived();
        return waiting.size();
    }

    /** Whether parts of a group that failed go out next, one after the other. */
    boolean hasParts() {
        return !parts.isEmpty();
    }

    private void arrived() {
        for (Append a = arriving.poll(); a != null; a = arriving.poll()) {
            waiting.add(a);
        }
    }

    /** Takes out all that wait. */
    List<Append> all() {
        arrived();
        List<Append> all = new ArrayList<>();
        parts.forEach(all::addAll);
        all.addAll(waiting);
        parts.clear();
        waiting.clear();
        return all;
    }

    private Next group(Collection<AppendGroup> underWay, LastTagged stored) {
        List<Append> group = new ArrayList<>();
        List<Append> lost = new ArrayList<>();
        List<Append> later = new ArrayList<>();
        Set<String> tags = new HashSet<>();
        Set<UUID> ids = new HashSet<>();
        underWay.forEach(sent -> {
            tags.addAll(sent.lastTagged().keySet());
            ids.addAll(sent.ids());
        });
        int bytes = 0;
        while (!waiting.isEmpty() && group.size() < GROUP_APPENDS_MAX && bytes < GROUP_BYTES_MAX) {
            Append append = waiting.poll();
            if (stored.breaks(append)) {
                lost.add(append);
                continue;
            }
            if (append.mustWaitFor(tags, ids)) {
                later.add(append);
            } else {
                group.add(append);
                bytes += append.bytes();
            }
            // Also those put off: what waits behind them for the same entity must not overtake them.
            append.events.forEach(e -> {
                tags.addAll(e.tags());
                ids.add(e.id());
            });
        }
        later.reversed().forEach(waiting::addFirst);
        return new Next(group, lost);
    }
}
