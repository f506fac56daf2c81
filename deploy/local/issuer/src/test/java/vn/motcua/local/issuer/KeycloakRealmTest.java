package vn.motcua.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The realm for use beyond one machine knows the same roles and clients as the local logins. */
class KeycloakRealmTest {

    private final Logins local = logins();
    private final JsonNode realm = realm();

    @Test
    void machines_have_the_same_roles_and_organisations() {
        var machines = new TreeMap<String, List<String>>();
        for (JsonNode account : realm.required("users")) {
            machines.put(
                    account.required("serviceAccountClientId").asText(),
                    List.of(
                            account.required("realmRoles").get(0).asText(),
                            account.at("/attributes/org/0").asText()));
        }
        assertThat(machines).isEqualTo(localMachines());
    }

    @Test
    void clients_are_the_same_and_only_the_console_is_public() {
        for (JsonNode client : realm.required("clients")) {
            assertThat(local.find(Login.Kind.CLIENT, client.required("clientId").asText()))
                    .hasValueSatisfying(
                            login -> assertThat(client.required("publicClient").asBoolean())
                                    .isEqualTo(login.isPublic()));
        }
        assertThat(realm.required("clients")).hasSize((int) local.all().stream()
                .filter(login -> login.kind() == Login.Kind.CLIENT)
                .count());
    }

    /** Services tell machines from people by it, as by the local issuer's tokens. */
    @Test
    void a_machine_says_that_it_is_one_and_the_console_does_not() {
        for (JsonNode client : realm.required("clients")) {
            assertThat(client.at("/protocolMappers/0/config/claim.name").asText())
                    .isEqualTo(client.required("publicClient").asBoolean() ? "" : "gty");
        }
    }

    @Test
    void every_role_of_a_local_login_is_there() {
        List<String> roles = names(realm.at("/roles/realm"));
        assertThat(local.all()).allSatisfy(login -> assertThat(roles).containsAll(login.roles()));
    }

    /** A realm that names scopes of its own gets none of Keycloak's, but for offline access; one that is missing is no login. */
    @Test
    void every_scope_that_a_client_may_ask_for_is_there() {
        List<String> scopes = names(realm.required("clientScopes"));
        for (JsonNode client : realm.required("clients")) {
            assertThat(scopes).containsAll(texts(client.required("defaultClientScopes")));
            assertThat(texts(client.required("optionalClientScopes"))).isSubsetOf("offline_access");
        }
    }

    /** As its {@code session.js} does. */
    @Test
    void the_console_may_ask_for_a_profile() {
        JsonNode console = StreamSupport.stream(realm.required("clients").spliterator(), false)
                .filter(client -> client.required("clientId").asText().equals("motcua-console"))
                .findFirst()
                .orElseThrow();
        assertThat(texts(console.required("defaultClientScopes"))).contains("basic", "motcua", "profile");
    }

    private static List<String> names(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> node.required("name").asText())
                .toList();
    }

    private static List<String> texts(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private Map<String, List<String>> localMachines() {
        var machines = new TreeMap<String, List<String>>();
        local.all().stream()
                .filter(login -> login.kind() == Login.Kind.CLIENT && !login.isPublic())
                .forEach(login -> machines.put(login.id(), List.of(login.roles().getFirst(), login.org())));
        return machines;
    }

    private static Logins logins() {
        try {
            return Logins.read(Path.of("logins.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode realm() {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("../../keycloak/motcua-realm.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
