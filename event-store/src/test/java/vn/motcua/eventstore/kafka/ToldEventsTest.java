package vn.motcua.eventstore.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Counters;
import vn.motcua.eventstore.Counters.Opened;
import vn.motcua.eventstore.engine.EventCodec;

/** What a topic still tells after the log of its service has gone back. */
class ToldEventsTest {
    private final Publisher publisher = new Publisher(TestBroker.shared().address());
    private final EventCodec codec = new EventCodec(Counters.types());

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    void a_topic_tells_what_its_log_has_lost_and_nothing_of_other_names() {
        publisher.open("a", "b", "c");
        publisher.count("a");
        KafkaRelay relay = publisher.relay();
        await().until(() -> relay.status().published() == 4);
        relay.close();
        publisher.goBackTo(0);

        assertThat(ToldEvents.named(Set.of("counter.opened"), publisher.kafka, "counter", codec))
                .hasOnlyElementsOfType(Opened.class)
                .hasSize(3);
        assertThat(ToldEvents.named(Set.of("counter.other"), publisher.kafka, "counter", codec))
                .isEmpty();
    }

    @Test
    void a_topic_that_is_not_there_tells_nothing() {
        assertThat(ToldEvents.named(Set.of("counter.opened"), publisher.kafka, "never", codec))
                .isEmpty();
    }
}
