package vn.motcua.servicetest;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test that a README names is there, and so is its method where one is named. */
class ReadmesNameTestsTest {
    private static final Path REPOSITORY = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`(?:[a-z/]+/)?([A-Z]\\w*Test)(?:\\.(\\w+))?`");

    @Test
    void every_test_that_is_named_is_there() {
        Map<String, String> tests = files(".java").stream()
                .collect(toMap(file -> name(file).replace(".java", ""), ReadmesNameTestsTest::text, String::concat));
        List<String> missing = new ArrayList<>();
        int named = 0;
        for (Path document : files(".md")) {
            Matcher names = NAMED.matcher(text(document));
            while (names.find()) {
                named++;
                String method = names.group(2);
                String test = tests.get(names.group(1));
                if (test == null || method != null && !test.contains(" " + method + "(")) {
                    missing.add(document + " names " + names.group());
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(named).isGreaterThan(100);
    }

    /** What is kept, not what was built: no folder that begins with a dot, no {@code target}, no {@code node_modules}. */
    private static List<Path> files(String ending) {
        try (Stream<Path> modules = Files.list(REPOSITORY)) {
            return modules.filter(module -> !name(module).matches("\\..*|target|node_modules"))
                    .flatMap(module -> below(module, ending).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> below(Path folder, String ending) {
        Predicate<Path> kept =
                file -> file.toString().endsWith(ending) && !file.toString().matches(".*/(target|node_modules)/.*");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(kept).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
