package vn.motcua.local.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Sends text compressed to whoever takes it so. An ETag stays as it is: it names a version, not these bytes. */
final class Compression {

    private static final int BYTES_MIN = 1_024;
    private static final Set<String> TYPES = Set.of(
            "application/javascript",
            "application/json",
            "application/problem+json",
            "application/yaml",
            "application/manifest+json",
            "image/svg+xml");

    private Compression() {}

    static void apply(HttpServerRequest came, ProxyResponse answer) {
        if (!isText(answer)) {
            return;
        }
        answer.headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        long length = answer.getBody() == null ? 0 : answer.getBody().length();
        boolean worthIt = length < 0 || length >= BYTES_MIN;
        if (worthIt && answer.getStatusCode() == 200 && came.method() != HttpMethod.HEAD && takesGzip(came)) {
            answer.headers().set(HttpHeaders.CONTENT_ENCODING, "gzip").remove(HttpHeaders.CONTENT_LENGTH);
            answer.setBody(Body.body(new CompressedBody(answer.getBody().stream())));
        }
    }

    /** Events are no text here: each must arrive when it is sent. */
    private static boolean isText(ProxyResponse answer) {
        String type = answer.headers().get(HttpHeaders.CONTENT_TYPE);
        if (type == null || answer.headers().contains(HttpHeaders.CONTENT_ENCODING)) {
            return false;
        }
        String plain = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return TYPES.contains(plain) || plain.startsWith("text/") && !plain.equals("text/event-stream");
    }

    private static boolean takesGzip(HttpServerRequest came) {
        return came.headers().getAll(HttpHeaders.ACCEPT_ENCODING).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(coding -> coding.replaceAll("\\s", "").toLowerCase(Locale.ROOT))
                .anyMatch(
                        coding -> coding.equals("gzip") || coding.matches("gzip;q=(1(\\.0*)?|0\\.[0-9]*[1-9][0-9]*)"));
    }
}
