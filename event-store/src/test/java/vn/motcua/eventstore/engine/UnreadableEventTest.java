package vn.motcua.eventstore.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Counters.Counted;

/** A stream does not pass an event that it cannot read: its reader would never see that one again. */
class UnreadableEventTest extends EngineFixture {
    private static final AppendCondition NONE = AppendCondition.none();

    @Test
    void a_stream_ends_for_good_before_an_event_whose_name_is_unknown() {
        append(NONE, counted("a", 1), counted("a", 2), counted("a", 3));
        database.execute("UPDATE event SET name = 'counter.unknown' WHERE position = 2");
        List<Object> seen = new ArrayList<>();
        MessageStream<EventMessage> stream = streamAfter(0);
        await().until(() -> drain(stream, seen) == 1 && stream.error().isPresent());

        // A second reader, woken after the first, tells when the first one would have read on.
        List<Object> others = new ArrayList<>();
        MessageStream<EventMessage> other = streamAfter(2);
        for (int more = 4; more <= 6; more++) {
            append(NONE, counted("a", more));
            int expected = more - 2;
            await().until(() -> drain(other, others) == expected);
        }
        drain(stream, seen);
        assertThat(seen).containsExactly(new Counted("a", 1));
        assertThat(stream.isCompleted()).isTrue();
        assertThat(stream.error().orElseThrow()).hasMessageContaining("counter.unknown");
        stream.close();
        other.close();
    }

    private MessageStream<EventMessage> streamAfter(long position) {
        return engine.stream(
                StreamingCondition.conditionFor(
                        new GlobalSequenceTrackingToken(position), EventCriteria.havingAnyTag()),
                null);
    }

    private static int drain(MessageStream<EventMessage> stream, List<Object> into) {
        while (stream.hasNextAvailable()) {
            stream.next().ifPresent(entry -> into.add(entry.message().payload()));
        }
        return into.size();
    }
}
