package vn.motcua.eventstore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import vn.motcua.eventstore.TagTaken;
import vn.motcua.eventstore.engine.RandomAppends.Sent;

/** The rules of appending over a list in memory: it says of a log and of each answer whether they can be. */
final class LogModel {
    /**
     * An event as the log has it.
     *
     * @param tags {@code key=value}
     */
    record Stored(String id, String name, Set<String> tags) {}

    private final List<Stored> log = new ArrayList<>();
    private final Map<String, Sent> sentByEvent = new HashMap<>();
    private final Map<Sent, Long> positions = new HashMap<>();

    long head() {
        return log.size();
    }

    List<Stored> log() {
        return log;
    }

    void sent(Sent sent) {
        sent.stored().forEach(event -> sentByEvent.put(event.id(), sent));
    }

    /** Takes what was added to the log: whole appends, each once, each allowed by all that stood before it. */
    void grow(List<Stored> added) {
        int next = 0;
        while (next < added.size()) {
            Sent sent = sentByEvent.get(added.get(next).id());
            int end = next + sent.stored().size();
            assertThat(added.subList(next, Math.min(end, added.size()))).isEqualTo(sent.stored());
            assertThat(positions).doesNotContainKey(sent);
            assertThat(allows(sent)).as("%s after %s", sent, log).isTrue();
            log.addAll(sent.stored());
            positions.put(sent, head());
            next = end;
        }
    }

    private boolean allows(Sent sent) {
        return sent.onceTags().stream().noneMatch(this::taken) && !conflicts(sent);
    }

    private boolean taken(String tag) {
        return log.stream().anyMatch(event -> event.tags().contains(tag));
    }

    private boolean conflicts(Sent sent) {
        long marker = Math.max(
                0, GlobalIndexConsistencyMarker.position(sent.condition().consistencyMarker()));
        Set<EventCriterion> criteria = sent.condition().criteria().flatten();
        return marker < head()
                && log.subList((int) marker, log.size()).stream()
                        .anyMatch(event -> criteria.stream().anyMatch(c -> matches(c, event)));
    }

    private static boolean matches(EventCriterion criterion, Stored event) {
        return event.tags().containsAll(EventCodec.lines(criterion.tags()))
                && (criterion.types().isEmpty() || criterion.types().contains(new QualifiedName(event.name())));
    }

    /** Checks an answer, after the log has grown: what was refused once can never be allowed again. */
    void answered(Sent sent, Long position, Throwable problem) {
        if (positions.containsKey(sent)) {
            assertThat(problem).as("%s is stored", sent).isNull();
            assertThat(position).isEqualTo(positions.get(sent));
        } else if (problem instanceof TagTaken taken) {
            assertThat(sent.onceTags()).contains(taken.key() + "=" + taken.value());
            assertThat(taken(taken.key() + "=" + taken.value())).as("%s", taken).isTrue();
        } else {
            assertThat(problem)
                    .as("%s is not stored", sent)
                    .isInstanceOf(AppendEventsTransactionRejectedException.class);
            assertThat(conflicts(sent)).as("%s after %s", sent, log).isTrue();
        }
    }
}
