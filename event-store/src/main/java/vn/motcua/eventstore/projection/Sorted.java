package vn.motcua.eventstore.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.projection.Batch.Unreadable;

/**
 * A batch with what waits taken out: behind a message that could not be read, the others of its entity are parked too, for
 * they were decided after it.
 *
 * @param events to be applied, in order
 * @param parked to be parked, in order
 */
record Sorted<E>(List<Recorded<E>> events, List<Unreadable> parked) {
    private static final Comparator<Unreadable> BY_OFFSET =
            Comparator.comparingLong(unreadable -> unreadable.message().offset());
    static final String BEHIND = "behind a parked message of the same entity";

    /** @param waiting entities that have a parked message already */
    static <E> Sorted<E> of(Batch<E> batch, Set<String> waiting) {
        if (waiting.isEmpty() && batch.unreadable().isEmpty()) {
            return new Sorted<>(batch.events(), List.of());
        }
        List<Unreadable> unreadable =
                batch.unreadable().stream().sorted(BY_OFFSET).toList();
        Set<String> entities = new HashSet<>(waiting);
        List<Unreadable> parked = new ArrayList<>(unreadable);
        List<Recorded<E>> events = new ArrayList<>();
        int next = 0;
        for (Recorded<E> event : batch.events()) {
            Message message = batch.messageOf().apply(event);
            while (next < unreadable.size() && unreadable.get(next).message().offset() < message.offset()) {
                entities.add(unreadable.get(next++).message().entity());
            }
            if (!message.entity().isEmpty() && entities.contains(message.entity())) {
                parked.add(new Unreadable(message, BEHIND));
            } else {
                events.add(event);
            }
        }
        parked.sort(BY_OFFSET);
        return new Sorted<>(events, parked);
    }

    /** What is to be parked, in order, once some of the events have failed. */
    List<Unreadable> parkedWith(List<Unreadable> failed) {
        return failed.isEmpty()
                ? parked
                : Stream.concat(parked.stream(), failed.stream())
                        .sorted(BY_OFFSET)
                        .toList();
    }
}
