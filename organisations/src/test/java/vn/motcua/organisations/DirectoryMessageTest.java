package vn.motcua.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.organisations.DirectoryMessage.OrganisationClosed;
import vn.motcua.organisations.DirectoryMessage.OrganisationMoved;

class DirectoryMessageTest {
    private static final Path EXAMPLES = Path.of("..", "docs", "events", "catalog");
    /** As event-store reads and writes. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Set<String> names() {
        return DirectoryMessage.NAMES.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_catalogues_examples_are_read_and_kept_as_they_are(String name) throws IOException {
        String schema = Files.readString(EXAMPLES.resolve(name + ".v1.schema.json"));
        isReadAndKept(name, JSON.readTree(schema).at("/examples/0").toString());
    }

    @Test
    void what_a_message_leaves_out_is_empty() throws IOException {
        OrganisationMoved moved = (OrganisationMoved)
                isReadAndKept("organisation.moved", "{\"code\":\"H37.16.1\",\"effectiveFrom\":\"2026-07-01\"}");
        assertThat(moved.parent()).isEmpty();
        OrganisationClosed closed = (OrganisationClosed)
                isReadAndKept("organisation.closed", "{\"code\":\"H37.16\",\"effectiveTo\":\"2026-06-30\"}");
        assertThat(closed.successors()).isEmpty();
    }

    /** Two names of one organisation are two messages, and so are two postings of one officer. */
    @Test
    void what_holds_side_by_side_is_kept_side_by_side() {
        assertThat(SampleDirectory.top("P", "DEPARTMENT")
                        .renamed("P", "Sở A", "2026-01-01")
                        .renamed("P", "Sở B", "2026-07-01")
                        .moved("P", "", "2026-01-01")
                        .moved("P", "", "2026-07-01")
                        .hours("P", "2026-01-01", "07:30-11:30")
                        .hours("P", "2026-07-01", "07:30-11:30")
                        .closed("P", "2026-12-31")
                        .officer("a", "P")
                        .officerMoved("a", "P", "2026-01-01")
                        .posted("a", "1", "P", "2026-01-01", "")
                        .posted("a", "2", "P", "2026-01-01", "")
                        .postingEnded("a", "1", "2026-02-01")
                        .year(2026)
                        .year(2027)
                        .messages())
                .extracting(DirectoryMessage::copyId)
                .doesNotHaveDuplicates();
    }

    private static DirectoryMessage isReadAndKept(String name, String content) throws IOException {
        DirectoryMessage read = JSON.readValue(content, DirectoryMessage.NAMES.get(name));
        assertThat(JSON.readValue(JSON.writeValueAsString(read), read.getClass()))
                .isEqualTo(read);
        assertThat(Directory.of(List.of(read)).asOf()).isEqualTo(Instant.EPOCH);
        return read;
    }

    @Test
    void every_message_has_its_stored_name() {
        assertThat(DirectoryMessage.NAMES.values())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        records(DirectoryMessage.class).toList());
    }

    private static Stream<Class<? extends DirectoryMessage>> records(Class<? extends DirectoryMessage> family) {
        return family.isRecord()
                ? Stream.of(family)
                : Stream.of(family.getPermittedSubclasses())
                        .flatMap(kind -> records(kind.asSubclass(DirectoryMessage.class)));
    }
}
