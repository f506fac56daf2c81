package vn.motcua.servicetest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.motcua.local.parts.Java;

/** {@code deploy/compose} and {@code deploy/kubernetes} give each service what it asks for, under the names of the local product. */
class BeyondOneMachineTest {
    private static final Path REPOSITORY = Path.of("..");
    private static final Path COMPOSE = REPOSITORY.resolve("deploy/compose");
    private static final Path KUBERNETES = REPOSITORY.resolve("deploy/kubernetes");

    private static final Path MIGRATION =
            REPOSITORY.resolve("event-store/src/main/java/vn/motcua/eventstore/engine/StoreMigration.java");

    private static final Pattern GIVEN = Pattern.compile("(MOTCUA_[A-Z_]+)=(.*)");
    private static final Pattern WITHOUT_DEFAULT = Pattern.compile("\\$\\{(MOTCUA_[A-Z_]+)}");
    private static final Pattern KNOWN = Pattern.compile("\\$\\{(MOTCUA_[A-Z0-9_]+)[}:]");
    private static final Pattern MUST_BE_SET = Pattern.compile("\\$\\{([A-Z_]+):\\?}");
    private static final Pattern ASSIGNED = Pattern.compile("\\b(MOTCUA_[A-Z_]+)=(\\S+)");

    static List<Path> services() {
        return ServicesAreAlikeTest.services();
    }

    @ParameterizedTest
    @MethodSource("services")
    void compose_gives_a_service_what_it_asks_for(Path service) {
        holds(service, inCompose(service));
    }

    @ParameterizedTest
    @MethodSource("services")
    void kubernetes_gives_a_service_what_it_asks_for(Path service) {
        holds(service, inKubernetes(service));
    }

    private static void holds(Path service, Map<String, String> given) {
        assertThat(given.keySet()).containsAll(asked(service, WITHOUT_DEFAULT)).contains("MOTCUA_VAULT_KEY");
        assertThat(asked(service, KNOWN)).containsAll(given.keySet()).doesNotContain("MOTCUA_CLOCK_FILE");

        String database = "motcua_" + shortName(service);
        assertThat(given)
                .containsEntry("MOTCUA_DB_NAME", database)
                .containsEntry("MOTCUA_DB_USER", database + "_app")
                .doesNotContainKeys("MOTCUA_DB_OWNER", "MOTCUA_DB_OWNER_PASSWORD")
                .containsEntry("MOTCUA_HTTP_PORT", "8080");
        assertThat(text(COMPOSE.resolve("databases.sh"))).containsPattern("for service in .*\\b" + shortName(service));

        Object realm =
                yaml(REPOSITORY.resolve("deploy/keycloak/motcua-realm.json")).get("realm");
        assertThat(given.get("MOTCUA_OIDC_ISSUER")).endsWith("/realms/" + realm);
        assertThat(given.get("MOTCUA_OIDC_JWKS")).endsWith("/realms/" + realm + "/protocol/openid-connect/certs");
    }

    @Test
    void what_compose_asks_of_its_environment_is_listed_and_no_secret_is() {
        Map<String, String> listed =
                assignments(COMPOSE.resolve(".env.example"), Pattern.compile("(?m)^([A-Z_]+)=(.*)$"));
        assertThat(found(COMPOSE.resolve("compose.yaml"), MUST_BE_SET)).isEqualTo(listed.keySet());
        assertThat(listed).allSatisfy((name, value) -> assertThat(value.isEmpty())
                .isEqualTo(name.endsWith("_PASSWORD") || name.endsWith("_VAULT_KEY")));
    }

    @Test
    void an_image_starts_a_service_as_the_launcher_does() {
        List<String> options = Java.command(192, List.of()).stream()
                .skip(1)
                .filter(option -> !option.startsWith("-XX:Tier4"))
                .toList();
        assertThat(options).isNotEmpty().allSatisfy(option -> assertThat(text(COMPOSE.resolve("Dockerfile")))
                .contains("\"" + option + "\""));
    }

    @Test
    void a_service_that_has_to_be_looked_at_is_not_restarted_for_it() {
        Map<?, ?> container = (Map<?, ?>) ((List<?>) at(
                        yaml(KUBERNETES.resolve("service/deployment.yaml")), "spec", "template", "spec", "containers"))
                .getFirst();
        assertThat(at(container, "livenessProbe", "httpGet", "path")).isEqualTo("/q/health/live");
        assertThat(at(container, "readinessProbe", "httpGet", "path")).isEqualTo("/q/health/ready");
    }

    /** The owner of a log changes it at will, so nothing that runs for long knows the password. */
    @ParameterizedTest
    @MethodSource("services")
    void the_owner_of_a_log_is_known_to_the_migration_before_a_start_alone(Path service) {
        Set<String> wanted = found(MIGRATION, Pattern.compile("\"(MOTCUA_[A-Z_]+)\""));
        String name = shortName(service);

        Map<String, String> inKubernetes = literals(KUBERNETES.resolve("base/kustomization.yaml"), "motcua");
        Path folder = KUBERNETES.resolve("services").resolve(name);
        inKubernetes.putAll(literals(folder.resolve("kustomization.yaml"), "service"));
        inKubernetes.putAll(assignments(KUBERNETES.resolve("new-owner-secret"), GIVEN));
        assertThat(inKubernetes.keySet()).containsAll(wanted);
        assertThat(text(folder.resolve("kustomization.yaml")))
                .contains("initContainers/0/envFrom/2/secretRef/name, value: " + name(service) + "-owner ");
        assertThat(text(KUBERNETES.resolve("service/deployment.yaml"))).contains("engine.StoreMigration");

        Map<?, ?> migrations = (Map<?, ?>) at(yaml(COMPOSE.resolve("compose.yaml")), "services", "migrations");
        Set<String> inCompose =
                new TreeSet<>(found(COMPOSE.resolve("migrations.sh"), Pattern.compile("\\b(MOTCUA_DB_[A-Z_]+)=")));
        ((Map<?, ?>) at(migrations, "environment")).keySet().forEach(key -> inCompose.add(key.toString()));
        assertThat(inCompose)
                .containsAll(wanted)
                .contains("MOTCUA_" + name.toUpperCase(Locale.ROOT) + "_OWNER_PASSWORD");
        assertThat(text(COMPOSE.resolve("migrations.sh")))
                .containsPattern("for service in .*\\b" + name)
                .contains("engine.StoreMigration");
        assertThat(at(
                        yaml(COMPOSE.resolve("compose.yaml")),
                        "services",
                        name(service),
                        "depends_on",
                        "migrations",
                        "condition"))
                .isEqualTo("service_completed_successfully");
    }

    private static Map<String, String> inCompose(Path service) {
        Map<?, ?> environment =
                (Map<?, ?>) at(yaml(COMPOSE.resolve("compose.yaml")), "services", name(service), "environment");
        Map<String, String> given = inImage();
        environment.forEach((key, value) -> given.put(key.toString(), value.toString()));
        return given;
    }

    private static Map<String, String> inKubernetes(Path service) {
        Path folder = KUBERNETES.resolve("services").resolve(shortName(service));
        Map<String, String> given = inImage();
        given.putAll(literals(KUBERNETES.resolve("base/kustomization.yaml"), "motcua"));
        given.putAll(literals(folder.resolve("kustomization.yaml"), "service"));
        assertThat(text(folder.resolve("kustomization.yaml")))
                .contains("namePrefix: " + name(service).replace("service", "") + "\n")
                .contains("newName: motcua/" + name(service) + " ")
                .contains("secretRef/name, value: " + name(service) + " ");
        given.putAll(assignments(KUBERNETES.resolve("new-secret"), GIVEN));
        return given;
    }

    private static Map<String, String> inImage() {
        return assignments(COMPOSE.resolve("Dockerfile"), ASSIGNED);
    }

    private static Map<String, String> literals(Path kustomization, String generator) {
        Map<String, String> literals = new TreeMap<>();
        for (Object entry : (List<?>) yaml(kustomization).get("configMapGenerator")) {
            if (generator.equals(at((Map<?, ?>) entry, "name"))) {
                for (Object literal : (List<?>) at((Map<?, ?>) entry, "literals")) {
                    String[] pair = literal.toString().split("=", 2);
                    literals.put(pair[0], pair[1]);
                }
            }
        }
        return literals;
    }

    /** What the sources of a service, and of what it stands on, take from the environment. */
    private static Set<String> asked(Path service, Pattern pattern) {
        Set<String> asked = new TreeSet<>();
        Stream.of(
                        service,
                        REPOSITORY.resolve("event-store"),
                        REPOSITORY.resolve("service-kit"),
                        REPOSITORY.resolve("files"))
                .map(module -> module.resolve("src/main"))
                .flatMap(BeyondOneMachineTest::sources)
                .forEach(file -> asked.addAll(found(file, pattern)));
        return asked;
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|properties)")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path service) {
        return service.getFileName().toString();
    }

    private static String shortName(Path service) {
        Path settings = service.resolve("src/main/resources/application.properties");
        return assignments(settings, Pattern.compile("(motcua\\.event-store\\.service)=(\\S+)"))
                .get("motcua.event-store.service");
    }

    private static Set<String> found(Path file, Pattern pattern) {
        return new TreeSet<>(pattern.matcher(text(file))
                .results()
                .map(result -> result.group(1))
                .toList());
    }

    private static Map<String, String> assignments(Path file, Pattern pattern) {
        Map<String, String> assignments = new HashMap<>();
        pattern.matcher(text(file)).results().forEach(result -> assignments.put(result.group(1), result.group(2)));
        return assignments;
    }

    private static Object at(Map<?, ?> tree, String... path) {
        Object here = tree;
        for (String step : path) {
            here = ((Map<?, ?>) here).get(step);
            assertThat(here).as(String.join(" / ", path)).isNotNull();
        }
        return here;
    }

    private static Map<?, ?> yaml(Path file) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
