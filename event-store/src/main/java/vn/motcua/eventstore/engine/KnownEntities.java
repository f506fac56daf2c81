package vn.motcua.eventstore.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.eventstore.Recorded;

/**
 * The whole histories of entities that were decided on here lately, so that the next command on one needs no query. Nobody takes them
 * for the newest: an append on what was remembered is checked as on what was read, and what stores nothing is decided again on
 * the log. All are forgotten when the log may be another one than it was.
 */
final class KnownEntities {
    private static final int EVENTS_MAX = 200;

    private final long bytesMax;
    private final Map<String, History> histories = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;
    private long generation;

    /** @param bytesMax how much is kept, in stored bytes; who was asked for longest ago goes first */
    KnownEntities(long bytesMax) {
        this.bytesMax = bytesMax;
    }

    /**
     * All events with a tag.
     *
     * @param bytes of their payloads and metadata as they are stored
     */
    record History(List<Recorded<?>> events, long bytes) {
        static final History NONE = new History(List.of(), 0);

        History {
            events = List.copyOf(events);
        }

        /** Position of the last event, 0 when there is none. */
        long last() {
            return events.isEmpty() ? 0 : events.getLast().position();
        }
    }

    /** The history of a tag ({@code key=value}), null when it is not known. */
    synchronized History of(String tag) {
        return histories.get(tag);
    }

    /** Which log is known: what was found out in an earlier generation is not kept any more. */
    synchronized long generation() {
        return generation;
    }

    synchronized void keep(long found, String tag, History history) {
        if (found != generation || history.events().size() > EVENTS_MAX || history.bytes() > bytesMax / 16) {
            forget(tag);
            return;
        }
        History before = histories.get(tag);
        if (before != null && before.last() > history.last()) {
            return;
        }
        histories.put(tag, history);
        bytes += history.bytes() - (before == null ? 0 : before.bytes());
        var eldest = histories.entrySet().iterator();
        while (bytes > bytesMax) {
            bytes -= eldest.next().getValue().bytes();
            eldest.remove();
        }
    }

    synchronized void forget(String tag) {
        History gone = histories.remove(tag);
        bytes -= gone == null ? 0 : gone.bytes();
    }

    synchronized void forgetAll() {
        histories.clear();
        bytes = 0;
        generation++;
    }
}
