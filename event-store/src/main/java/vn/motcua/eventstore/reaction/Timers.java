package vn.motcua.eventstore.reaction;

import java.util.List;

/** The timers of this process and how they stand. */
public final class Timers implements AutoCloseable {
    private final List<TimerRunner> runners;

    public Timers(List<TimerRunner> runners) {
        this.runners = List.copyOf(runners);
    }

    public void start() {
        runners.forEach(TimerRunner::start);
    }

    public List<TimerStatus> statuses() {
        return runners.stream().map(TimerRunner::status).toList();
    }

    @Override
    public void close() {
        runners.forEach(TimerRunner::close);
    }
}
