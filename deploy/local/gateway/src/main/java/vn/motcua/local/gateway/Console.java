package vn.motcua.local.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The OpenAPI console of each service below {@code /ops/<service>/q/}: the page that the service has, made to look for what it needs
 * below that path, and a document of that service alone, with a sign-in.
 */
final class Console {

    private static final Pattern DOCUMENT = Pattern.compile("/ops/([a-z]+)/q/openapi");
    private static final Pattern PAGE = Pattern.compile("/ops/([a-z]+)/q/swagger-ui/(index\\.html)?");
    private static final Pattern ROOTED = Pattern.compile("(['\"])/q/");

    private final HttpClient client;
    private final Map<Upstream, Integer> upstreamPorts;
    private final long patienceMillis;

    Console(HttpClient client, Map<Upstream, Integer> upstreamPorts, Patience patience) {
        this.client = client;
        this.upstreamPorts = upstreamPorts;
        this.patienceMillis = patience.withServices().toMillis();
    }

    /** Serves what is a console's, and nothing else; whether it was one's. */
    boolean serves(HttpServerRequest request) {
        String path = Objects.requireNonNullElse(request.path(), "");
        Matcher document = DOCUMENT.matcher(path);
        Matcher page = PAGE.matcher(path);
        if (document.matches() && Routes.BY_NAME.containsKey(document.group(1))) {
            serve(request, document.group(1), "/q/openapi?format=json", "application/json", ConsoleDocument::of);
            return true;
        }
        if (page.matches() && Routes.BY_NAME.containsKey(page.group(1))) {
            serve(request, page.group(1), "/q/swagger-ui/", "text/html", Console::page);
            return true;
        }
        return false;
    }

    private static Buffer page(String service, Buffer page) {
        return Buffer.buffer(ROOTED.matcher(page.toString()).replaceAll("$1/ops/" + service + "/q/"));
    }

    private void serve(
            HttpServerRequest request,
            String service,
            String source,
            String type,
            BiFunction<String, Buffer, Buffer> change) {
        var options = new RequestOptions()
                .setHost("127.0.0.1")
                .setPort(upstreamPorts.getOrDefault(Routes.BY_NAME.get(service), 0))
                .setURI(source)
                .setIdleTimeout(patienceMillis);
        client.request(options)
                .compose(HttpClientRequest::send)
                .compose(HttpClientResponse::body)
                .map(published -> change.apply(service, published))
                .onSuccess(changed -> request.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, type + ";charset=UTF-8")
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                        .end(changed))
                .onFailure(why -> Problem.of(why).refuse(request));
    }
}
