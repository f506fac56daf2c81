package vn.motcua.servicetest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decision records are numbered once, say in their name what they decide, and stand in the list. */
class DecisionRecordsTest {
    private static final Path FOLDER = Path.of("..", "docs", "adr");
    private static final List<String> HEADINGS =
            List.of("## Status", "## Context", "## Decision", "## Rejected options", "## Consequences");

    static List<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void a_number_is_used_once() throws IOException {
        assertThat(records().stream().map(file -> file.getFileName().toString().substring(0, 4)))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("records")
    void the_title_is_the_name_and_stands_in_the_list(Path file) throws IOException {
        String name = file.getFileName().toString();
        List<String> lines = Files.readAllLines(file);
        String title = lines.getFirst().substring("# 0000. ".length());
        assertThat(name.substring(0, 5) + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".md")
                .isEqualTo(name);
        assertThat(Files.readString(FOLDER.resolve("README.md"))).contains("](" + name + ") | " + title + " |");
        assertThat(lines.stream().filter(line -> line.startsWith("## "))).containsExactlyElementsOf(HEADINGS);
    }
}
