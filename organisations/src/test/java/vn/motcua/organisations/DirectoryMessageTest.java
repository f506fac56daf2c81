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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryMessageTest {
    private static final Path EXAMPLES = Path.of("..", "docs", "events", "catalog");
    /** As event-store reads and writes. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @CsvSource({
        "organisation.registered, organisation/",
        "organisation.closed, closure/",
        "organisation.working-hours-set, hours/",
        "calendar-year.announced, calendar/",
    })
    void the_catalogues_examples_are_read(String name, String identity) throws IOException {
        String schema = Files.readString(EXAMPLES.resolve(name + ".v1.schema.json"));
        isReadAndKept(name, JSON.readTree(schema).at("/examples/0").toString(), identity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                """
                organisation.renamed | {"code":"H37.16","name":"Sở Nội vụ","effectiveFrom":"2026-07-01","at":"2026-06-01T00:00:00Z"} \
                | name/H37.16/2026-07-01""",
                """
                organisation.moved | {"code":"H37.16.1","parent":"H37.26","effectiveFrom":"2026-07-01"} \
                | parent/H37.16.1/2026-07-01""",
                """
                organisation.moved | {"code":"H37.16.1","effectiveFrom":"2026-07-01"} | parent/H37.16.1/2026-07-01""",
                """
                organisation.closed | {"code":"H37.16","effectiveTo":"2026-06-30","successors":["H37.26"]} | closure/H37.16""",
                """
                officer.registered | {"officerId":"biet.phai","organisation":"H37.16","focalRoles":[]} | officer/biet.phai""",
                """
                officer.moved | {"officerId":"biet.phai","organisation":"H37.26","from":"2026-07-01"} \
                | home/biet.phai/2026-07-01""",
                """
                officer.posted | {"officerId":"biet.phai","postingId":"1","unit":"H37.26","from":"2026-07-01","purpose":"X"} \
                | posting/1""",
                """
                officer.posting-ended | {"officerId":"biet.phai","postingId":"1","lastDay":"2026-07-31"} | posting-end/1""",
            })
    void messages_are_read_and_kept_as_they_are(String name, String content, String identity) throws IOException {
        isReadAndKept(name, content, identity);
    }

    private static void isReadAndKept(String name, String content, String identity) throws IOException {
        DirectoryMessage read = JSON.readValue(content, DirectoryMessage.NAMES.get(name));
        assertThat(DirectoryMessage.copyId(read)).startsWith(identity);
        assertThat(JSON.readValue(JSON.writeValueAsString(read), read.getClass()))
                .isEqualTo(read);
        assertThat(Directory.of(List.of(read)).asOf()).isEqualTo(Instant.EPOCH);
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
