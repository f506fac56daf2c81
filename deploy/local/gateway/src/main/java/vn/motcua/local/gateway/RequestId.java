package vn.motcua.local.gateway;

import io.vertx.core.http.HttpServerRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a request is called for the service behind and in its answer: as its sender calls it, or a name of ours. */
final class RequestId {

    static final String HEADER = "X-Request-Id";

    /** Nothing that could end a log line or begin another. */
    static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._:+/=@-]{1,128}");

    private RequestId() {}

    static String of(HttpServerRequest came) {
        String sent = came.getHeader(HEADER);
        return sent != null && WELL_FORMED.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }
}
