package vn.motcua.eventstore;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Counters.CounterRefusal;
import vn.motcua.eventstore.Counters.Opened;

class EventTypesTest {
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
