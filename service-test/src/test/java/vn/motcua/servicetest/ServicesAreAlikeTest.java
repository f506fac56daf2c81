package vn.motcua.servicetest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Same job, same shape: whoever has read one service can read every service. */
class ServicesAreAlikeTest {
    private static final Path REPOSITORY = Path.of("..");
    private static final List<String> HEADINGS = List.of(
            "## Purpose", "## Slices", "## Messages", "## Refusals", "## Configuration", "## Run", "## Known limits");

    /** What a service may set beside what all set. */
    private static final String OF_ITS_OWN =
            "mp\\.openapi\\.schema\\..*|quarkus\\.http\\.limits\\.max-body-size|motcua\\.http\\.whole-body-max"
                    + "|quarkus\\.log\\.category\\..*|%test\\..*";

    static List<Path> services() {
        return list(REPOSITORY).stream()
                .filter(folder -> folder.toString().endsWith("-service"))
                .toList();
    }

    @Test
    void there_are_five() {
        assertThat(services()).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_readme_has_the_same_headings_everywhere(Path service) {
        assertThat(text(service.resolve("README.md")).lines().filter(line -> line.startsWith("## ")))
                .containsExactlyElementsOf(HEADINGS);
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_readme_names_every_slice(Path service) {
        String readme = text(service.resolve("README.md"));
        assertThat(slices(service)).isNotEmpty().allSatisfy(slice -> assertThat(readme)
                .contains(slice.getParent().getFileName() + "/" + slice.getFileName()));
    }

    @ParameterizedTest
    @MethodSource("services")
    void the_same_is_configured_everywhere(Path service) {
        assertThat(keys(service)).isEqualTo(keys(services().getFirst()));
    }

    @Test
    void what_all_services_would_set_alike_is_set_by_the_kit() {
        assertThat(services().stream()
                        .map(service -> settings(service).entrySet())
                        .reduce((one, other) -> {
                            Set<Map.Entry<Object, Object>> both = new HashSet<>(one);
                            both.retainAll(other);
                            return both;
                        })
                        .orElseThrow())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_does_not_set_again_what_the_kit_sets(Path service) {
        Properties ofTheKit = properties(
                REPOSITORY.resolve("service-kit/src/main/resources/META-INF/microprofile-config.properties"));
        assertThat(ofTheKit.keySet()).hasSizeGreaterThan(40);
        assertThat(keys(service)).doesNotContainAnyElementsOf(ofTheKit.stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("services")
    void beside_the_kinds_of_package_stand_the_refusals_alone(Path service) {
        assertThat(list(root(service)).stream().filter(Files::isRegularFile))
                .allSatisfy(file -> assertThat(file.getFileName().toString()).endsWith("Refusal.java"))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_slice_has_a_resource_or_is_an_automation(Path service) {
        assertThat(slices(service)).allSatisfy(slice -> assertThat(list(slice)).anySatisfy(file -> {
            String name = file.getFileName().toString();
            assertThat(name.endsWith("Resource.java") || name.startsWith("When"))
                    .isTrue();
        }));
    }

    @ParameterizedTest
    @MethodSource("services")
    void every_service_has_the_same_guards(Path service) {
        Path root =
                service.resolve("src/test/java/vn/motcua").resolve(root(service).getFileName());
        assertThat(root.resolve("ServiceShapeTest.java")).content().contains("extends ServiceShape");
        assertThat(root.resolve("RefusalCoverageTest.java")).content().contains("extends RefusalCoverage");
        assertThat(everyFile(root))
                .filteredOn(file -> text(file).contains("extends EveryOperation"))
                .hasSize(1);
    }

    @Test
    void whoever_reads_messages_of_others_tells_of_each_whether_it_reads_it() {
        List<Path> readers = services().stream()
                .filter(service -> sources(service).contains("ConsumedMessages.builder()"))
                .toList();
        assertThat(readers).hasSizeGreaterThanOrEqualTo(3).allSatisfy(service -> assertThat(
                        service.resolve("src/test/java/vn/motcua")
                                .resolve(root(service).getFileName())
                                .resolve("infra/MessagesTest.java"))
                .content()
                .contains("extends EveryMessageIsTold"));
    }

    @Test
    void whoever_decides_has_one_given_when_then_and_no_words_of_its_own_for_it() {
        List<Path> deciding = services().stream()
                .filter(service -> sources(service).contains("EntityModule.of("))
                .toList();
        assertThat(deciding).hasSizeGreaterThanOrEqualTo(4).allSatisfy(service -> {
            Path tests = service.resolve("src/test/java/vn/motcua")
                    .resolve(root(service).getFileName());
            assertThat(everyFile(tests))
                    .filteredOn(file -> text(file).contains("Scenario.of("))
                    .hasSize(1);
            assertThat(everyFile(tests.resolve("write")))
                    .noneMatch(file -> text(file).contains("import vn.motcua.eventstore.Refused;"));
        });
    }

    private static String sources(Path service) {
        return list(root(service).resolve("infra")).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .map(ServicesAreAlikeTest::text)
                .collect(Collectors.joining());
    }

    /** The folder of a service's root package, {@code …/vn/motcua/dossier}. */
    private static Path root(Path service) {
        return list(service.resolve("src/main/java/vn/motcua")).getFirst();
    }

    private static List<Path> slices(Path service) {
        return Stream.of("write", "read", "automation")
                .map(root(service)::resolve)
                .filter(Files::exists)
                .flatMap(kind -> list(kind).stream())
                .filter(Files::isDirectory)
                .toList();
    }

    private static Set<String> keys(Path service) {
        return settings(service).stringPropertyNames().stream()
                .filter(key -> !key.matches(OF_ITS_OWN))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties settings(Path service) {
        return properties(service.resolve("src/main/resources/application.properties"));
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> everyFile(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
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
