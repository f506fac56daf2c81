package vn.motcua.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Counters.CounterRefusal;
import vn.motcua.eventstore.Counters.Opened;

class EventTypesTest {
    @Test
    void what_an_event_is_ordered_by_is_declared_apart_from_its_entity_and_is_the_entity_else() {
        Boxes.ThingMoved moved = new Boxes.ThingMoved("thing", "box");
        assertThat(Boxes.types().entityOf(moved)).isEqualTo(new EventTypes.EventTag("thing", "thing", true));
        assertThat(Boxes.types().orderKeyOf(moved)).isEqualTo("box");
        assertThat(Counters.types().orderKeyOf(new Opened("a", "name"))).isEqualTo("a");
    }

    @Test
    void an_event_of_a_higher_version_is_not_read_as_the_older_one() {
        ObjectNode payload = JsonNodeFactory.instance.objectNode().put("counterId", "a");
        assertThat(Counters.types().upcast("counter.opened", 1, payload)).isSameAs(payload);
        assertThatIllegalStateException()
                .isThrownBy(() -> Counters.types().upcast("counter.opened", 2, payload))
                .withMessageContaining("counter.opened version 2");
    }

    @Test
    void the_key_of_a_tag_holds_no_equals_sign_so_that_no_two_tags_are_stored_as_one() {
        EventTypes.Builder types = EventTypes.builder();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> types.tag("a=b", Opened.class, Opened::name));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> types.entity("a=b", Opened.class, Opened::name));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> types.unique("=", Opened.class, Opened::name, CounterRefusal.NAME_TAKEN));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> types.tag("", Opened.class, Opened::name));
    }
}
