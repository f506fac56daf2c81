package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every "no" is provoked by a test and listed in the README. */
class RefusalCoverageTest {
    private static final String TESTS = sources(Path.of("src", "test", "java"));
    private static final String README = text(Path.of("README.md"));

    @ParameterizedTest
    @EnumSource(CatalogRefusal.class)
    void a_refusal_is_tested_and_listed(CatalogRefusal refusal) {
        assertThat(TESTS).containsPattern("[(.\"]" + refusal + "[\")]");
        assertThat(README).contains("`" + refusal + "`");
    }

    private static String sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(RefusalCoverageTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
