package vn.motcua.system;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What will happen when: done in the order of its time, with the product's clock moved on to each. */
final class Agenda {

    private record Entry(Instant at, long order, Runnable what) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::order));
    private final RunningProduct product;
    private long written;

    Agenda(RunningProduct product) {
        this.product = product;
    }

    /** @param what may write more into the agenda */
    void at(Instant instant, Runnable what) {
        entries.add(new Entry(instant, written++, what));
    }

    /** Lives through all of it. */
    void live() {
        while (!entries.isEmpty()) {
            Entry next = entries.poll();
            product.clockTo(next.at());
            next.what().run();
        }
    }
}
