package vn.motcua.eventstore.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** While a release takes the place of another, the older one goes on with what the newer one has migrated. */
class MigrationsTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/event-store");
    /** Of before there was a release: functions that builds of before still called went with them. */
    private static final Set<String> BEFORE_THE_RULE =
            Set.of("V3__append_answers_in_one_value.sql", "V12__the_log_is_appended_to_by_its_function_alone.sql");

    private static final Pattern TAKES_AWAY =
            Pattern.compile("DROP\\s+(FUNCTION|TABLE|COLUMN|VIEW)|RENAME\\s+(TO|COLUMN)", Pattern.CASE_INSENSITIVE);

    @Test
    void no_migration_takes_away_or_changes_what_the_release_before_calls() throws IOException {
        try (var files = Files.list(MIGRATIONS)) {
            assertThat(files.filter(file -> TAKES_AWAY.matcher(read(file)).find())
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(BEFORE_THE_RULE);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
