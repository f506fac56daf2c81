package vn.motcua.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gateway beyond one machine, {@code deploy/gateway}, leads where the local one leads. */
class BeyondOneMachineTest {
    private static final Pattern OWNED = Pattern.compile("\"~\\^(/api/v1/)\\(?([a-z|-]+)\\)?\\(/\\|\\$\\)\" (\\S+);");
    private static final Pattern DOCUMENT = Pattern.compile("\"~\\^/openapi/([a-z]+)\\$\" (\\S+);");
    private static final Pattern SERVED = Pattern.compile("location ~ \\^/openapi/\\(([a-z|]+)\\)\\$ ");
    private static final Pattern CLOSED = Pattern.compile("location ~ (\\S+) \\{[^}]+return 404 ");

    private static final Map<Upstream, String> HOSTS = Map.of(
            Upstream.PLAN, "plan-service",
            Upstream.CATALOG, "tthc-catalog-service",
            Upstream.DOSSIER, "dossier-service",
            Upstream.FEEDBACK, "feedback-service",
            Upstream.DASHBOARD, "dashboard-service");

    private final String gateway = read("../../gateway/gateway.conf.template");

    @Test
    void every_path_of_the_api_goes_to_the_same_service() {
        Map<String, Set<String>> paths = new TreeMap<>();
        all(OWNED).forEach(rule -> paths.computeIfAbsent(rule.group(3), _ -> new TreeSet<>())
                .addAll(Pattern.compile("\\|")
                        .splitAsStream(rule.group(2))
                        .map(rule.group(1)::concat)
                        .toList()));

        Map<String, Set<String>> locally = new TreeMap<>();
        Routes.OWNED.forEach((upstream, owned) -> {
            if (upstream != Upstream.ISSUER) {
                locally.put(HOSTS.get(upstream), new TreeSet<>(owned));
            }
        });
        assertThat(paths).isEqualTo(locally);
        assertThat(gateway).contains("default " + HOSTS.get(Routes.of("/").upstream()) + ";");
    }

    @Test
    void every_service_shows_its_document() {
        assertThat(all(SERVED)).singleElement().satisfies(rule -> assertThat(
                        Set.of(rule.group(1).split("\\|")))
                .isEqualTo(Routes.BY_NAME.keySet()));
        Map<String, String> hosts = new TreeMap<>();
        Routes.BY_NAME.forEach((name, upstream) -> hosts.put(name, HOSTS.get(upstream)));
        hosts.remove("dashboard"); // everything else goes there, its document as well
        assertThat(all(DOCUMENT).stream().collect(Collectors.toMap(rule -> rule.group(1), rule -> rule.group(2))))
                .isEqualTo(hosts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/ready", "/q/metrics", "/q", "/operations/status", "/ops/plan/q/metrics"})
    void what_is_for_operators_stays_inside(String path) {
        assertThat(closed(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/bang-dieu-hanh", "/api/v1/plans", "/queue", "/console/settings"})
    void what_is_for_people_does_not(String path) {
        assertThat(closed(path)).isFalse();
    }

    @Test
    void bodies_may_be_as_large() {
        assertThat(gateway)
                .contains(
                        "client_max_body_size " + Passage.BODY_BYTES_MAX / 1024 / 1024 + "m;",
                        "client_max_body_size " + Passage.FILE_BYTES_MAX / 1024 / 1024 + "m;");
    }

    @Test
    void requests_are_named_alike() {
        assertThat(gateway)
                .contains(
                        "\"~^" + RequestId.WELL_FORMED + "$\" $http_x_request_id;", "X-Request-Id $motcua_request_id;");
    }

    private boolean closed(String path) {
        return all(CLOSED).stream()
                .anyMatch(rule -> Pattern.compile(rule.group(1)).matcher(path).find());
    }

    private List<MatchResult> all(Pattern pattern) {
        return pattern.matcher(gateway).results().toList();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file), UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
