package vn.motcua.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is seen beside an entity, folded once and kept. */
class RememberedTest {
    private final List<Object> log = new ArrayList<>();
    private final List<Long> askedAfter = new ArrayList<>();
    private final Seen<Object, List<String>> seen =
            Seen.remembered("words", "all", String.class, List.<String>of(), RememberedTest::with);

    private static List<String> with(List<String> before, List<String> newer) {
        return Stream.concat(before.stream(), newer.stream()).toList();
    }

    private final Sources sources = new Sources() {
        @Override
        public List<Object> events(String tagKey, String value) {
            return after(tagKey, value, 0).events();
        }

        @Override
        public Later after(String tagKey, String value, long after) {
            askedAfter.add(after);
            return new Later(List.copyOf(log.subList((int) after, log.size())), log.size());
        }
    };

    @Test
    void only_what_is_newer_is_read() {
        assertThat(seen.read("command", sources)).isEmpty();
        log.addAll(List.of("one", "two"));
        assertThat(seen.read("command", sources)).containsExactly("one", "two");
        log.addAll(List.of(3, "three"));
        assertThat(seen.read("command", sources)).containsExactly("one", "two", "three");
        assertThat(seen.read("command", sources)).containsExactly("one", "two", "three");
        assertThat(askedAfter).containsExactly(0L, 0L, 1L, 3L);
    }

    @Test
    void what_was_known_of_a_log_that_went_back_is_forgotten() {
        log.addAll(List.of("one", "two", "three"));
        assertThat(seen.read("command", sources)).containsExactly("one", "two", "three");
        log.removeLast();
        assertThat(seen.read("command", sources)).containsExactly("one", "two");
        log.add("another");
        assertThat(seen.read("command", sources)).containsExactly("one", "two", "another");
        log.removeLast();
        log.addAll(List.of("third", "fourth"));
        assertThat(seen.read("command", sources)).containsExactly("one", "two", "third", "fourth");
    }

    @Test
    void nothing_is_kept_where_positions_are_not_known() {
        Sources inMemory = (_, _) -> List.copyOf(log);
        log.add("one");
        assertThat(seen.read("command", inMemory)).containsExactly("one");
        log.add("two");
        assertThat(seen.read("command", inMemory)).containsExactly("one", "two");
    }
}
