package vn.motcua.local;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What happens when: moves the product's clock to each moment and lets it happen. Steps may plan further steps. */
public final class Agenda {

    private record Entry(Instant at, int number, Runnable step) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::number));
    private final ClockFile clock;
    private int planned;

    public Agenda(ClockFile clock) {
        this.clock = clock;
    }

    public void at(Instant instant, Runnable step) {
        entries.add(new Entry(instant, planned++, step));
    }

    /** Leaves out what lies after the end; the clock stands there afterwards. */
    public void runUntil(Instant end) throws IOException {
        while (!entries.isEmpty() && !entries.peek().at().isAfter(end)) {
            Entry next = entries.poll();
            // A step may take longer than the time to the next one: then that happens a little late.
            clock.moveTo(next.at());
            next.step().run();
        }
        clock.moveTo(end);
    }
}
