package vn.motcua.http;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Each log line of a request says its name ({@code requestId}): what the gateway, or its sender, calls it. */
@ApplicationScoped
class RequestNames {
    static final String KEY = "requestId";

    private static final String HEADER = "X-Request-Id";
    /** Nothing that could end a log line or begin another. */
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._:+/=@-]{1,128}");

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(context -> {
            String name = context.request().getHeader(HEADER);
            if (name != null && WELL_FORMED.matcher(name).matches()) {
                MDC.put(KEY, name);
            }
            context.next();
        });
    }
}
