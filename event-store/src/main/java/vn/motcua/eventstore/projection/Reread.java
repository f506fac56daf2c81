package vn.motcua.eventstore.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.projection.ParkedMessages.Queue;
import vn.motcua.eventstore.projection.ParkedMessages.Waiting;

/**
 * Parked messages of one entity, read once more, first to last, up to the first that cannot be read still.
 *
 * @param events what is to be applied; less than {@code applied} when the service reads some of them no more
 * @param applied the messages that could be read
 * @param failed the first that could not; empty when all could
 * @param left how many stay parked once the others are applied
 * @param reason why the first of them could not be read; empty when all could
 */
record Reread<E>(List<Recorded<E>> events, List<Waiting> applied, Optional<Waiting> failed, int left, String reason) {
    static <E> Reread<E> of(Queue queue, Source<E> source) {
        List<Waiting> waiting = queue.first();
        List<Recorded<E>> events = new ArrayList<>();
        for (int i = 0; i < waiting.size(); i++) {
            try {
                source.reread(waiting.get(i).message()).ifPresent(events::add);
            } catch (UnreadableMessage e) {
                return new Reread<>(
                        events, waiting.subList(0, i), Optional.of(waiting.get(i)), queue.all() - i, e.getMessage());
            }
        }
        return new Reread<>(events, waiting, Optional.empty(), queue.all() - waiting.size(), "");
    }

    Replay outcome() {
        return new Replay(applied.size(), left, reason);
    }
}
