package vn.motcua.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;
import vn.motcua.local.Tokens;
import vn.motcua.local.api.ProductApi;
import vn.motcua.local.parts.Issuer;

/** What operators may ask of the services of a running product: {@code /operations} of each. */
final class OperatorApi {

    /** Client of the local issuer that carries the role OPERATOR. */
    private static final String CLIENT = "may.van.hanh";

    private final Home home;
    private final Ports ports;
    private final Tokens tokens;
    private final Map<Service, ProductApi> apis = new ConcurrentHashMap<>();

    OperatorApi(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
        this.tokens = new Tokens(Issuer.tokens(ports.issuer()), home.logins());
    }

    /** @throws Trouble when nothing runs on that data folder */
    static OperatorApi of(Home home, DataFolder data) throws IOException {
        return new OperatorApi(home, Running.current(data).ports());
    }

    List<Service> services() {
        return Arrays.stream(Service.values())
                .filter(service -> service.exists(home))
                .toList();
    }

    /** The service that a command is about. */
    Service named(List<String> words, String command) {
        return services().stream()
                .filter(candidate -> words.contains(candidate.id()))
                .findFirst()
                .orElseThrow(() -> new Trouble(
                        "Cần tên một dịch vụ",
                        "The name of a service is wanted",
                        services().stream()
                                .map(candidate -> "./motcua " + command + " " + candidate.id())
                                .collect(Collectors.joining(", "))));
    }

    /** The read models of a service, each once: one that has several sources stands in its status once for each. */
    Set<String> readModels(Service service) {
        var names = new TreeSet<String>();
        for (JsonNode projection : get(service, "status").required("projections")) {
            names.add(projection.required("projection").asText());
        }
        return names;
    }

    JsonNode get(Service service, String path) {
        return api(service).get(CLIENT, "/operations/" + path);
    }

    JsonNode post(Service service, String path) {
        return api(service).post(CLIENT, "/operations/" + path);
    }

    private ProductApi api(Service service) {
        return apis.computeIfAbsent(
                service,
                one -> ProductApi.ofService(one.id(), URI.create("http://127.0.0.1:" + one.port(ports)), tokens));
    }
}
