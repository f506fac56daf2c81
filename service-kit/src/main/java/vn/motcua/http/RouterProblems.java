package vn.motcua.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Error answers for what never reaches a resource: bodies that are too large, addresses that cannot be read. */
@ApplicationScoped
class RouterProblems {
    /** How long a client may go on sending what nobody reads, so that it gets to see the answer; milliseconds. */
    private static final long DRAIN_MILLIS = 1_000;

    /** Characters of path and query. */
    static final int ADDRESS_MAX = 4_096;

    /** Characters of all headers, names and values. */
    private static final int HEADERS_MAX = 16_384;

    private static final String FORWARDED_PROTO = "X-Forwarded-Proto";

    private final ObjectMapper json;
    private final long bytesMax;

    RouterProblems(
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "1M") MemorySize bodyMax) {
        this.json = json;
        this.bytesMax = bodyMax.asLongValue();
    }

    void install(@Observes Router router) {
        int limit = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT;
        router.route().order(limit - 1).handler(this::refuseLargeBody);
        router.route().order(limit - 1).handler(this::refuseMalformedHeaders);
        router.route().order(limit - 1).handler(this::refuseLongAddress);
        router.route().order(limit - 1).handler(this::refuseLargeHeaders);
        router.route().order(limit - 1).handler(RouterProblems::takeNoBodyForJson);
        // A body of unknown length is counted by BodyReading, which can answer; Quarkus would just hang up.
        router.route().order(limit + 1).handler(context -> {
            context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
            context.next();
        });
        router.route().order(RouteConstants.ROUTE_ORDER_AFTER_DEFAULT).failureHandler(this::describe);
    }

    /** A command whose body may be left out is sent without a type of what is not there: no reason to refuse it. */
    private static void takeNoBodyForJson(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!hasBody(request)
                && request.method() != HttpMethod.GET
                && request.getHeader(HttpHeaders.CONTENT_TYPE) == null) {
            request.headers().set(HttpHeaders.CONTENT_TYPE, "application/json");
        }
        context.next();
    }

    static boolean hasBody(HttpServerRequest request) {
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
                || !Objects.requireNonNullElse(request.getHeader(HttpHeaders.CONTENT_LENGTH), "0")
                        .equals("0");
    }

    private void refuseLargeBody(RoutingContext context) {
        String length = Objects.requireNonNullElse(context.request().getHeader(HttpHeaders.CONTENT_LENGTH), "0");
        if (!length.matches("[0-9]{1,18}") || Long.parseLong(length) > bytesMax) {
            HttpServerRequest request = context.request();
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            request.endHandler(_ -> request.connection().close());
            context.vertx().setTimer(DRAIN_MILLIS, _ -> request.connection().close());
            send(context, ProblemType.of(HttpRefusal.BODY_TOO_LARGE));
            request.resume();
        } else {
            context.next();
        }
    }

    /** JAX-RS would stumble over them when it writes the answer, after everything is done. */
    private void refuseMalformedHeaders(RoutingContext context) {
        MultiMap headers = context.request().headers();
        boolean sound = headers.getAll(HttpHeaders.ACCEPT).stream().allMatch(Acceptable::wellFormed)
                && headers.getAll(FORWARDED_PROTO).stream().allMatch(scheme -> scheme.matches("(?i)https?"));
        if (sound) {
            context.next();
        } else {
            send(context, ProblemType.of(HttpRefusal.REQUEST_MALFORMED));
        }
    }

    private void refuseLongAddress(RoutingContext context) {
        if (context.request().uri().length() <= ADDRESS_MAX) {
            context.next();
        } else {
            send(context, ProblemType.of(HttpRefusal.URI_TOO_LONG));
        }
    }

    private void refuseLargeHeaders(RoutingContext context) {
        long characters = context.request().headers().entries().stream()
                .mapToLong(
                        header -> header.getKey().length() + header.getValue().length())
                .sum();
        if (characters <= HEADERS_MAX) {
            context.next();
        } else {
            send(context, ProblemType.of(HttpRefusal.HEADERS_TOO_LARGE));
        }
    }

    private void describe(RoutingContext context) {
        boolean challenge = context.failure() instanceof AuthenticationException
                || context.failure() instanceof UnauthorizedException;
        if (AnswerInTime.wasTold(context)) {
            return;
        }
        if (context.response().headWritten() || challenge) {
            context.next();
        } else if (context.failure() instanceof ForbiddenException) {
            send(context, ProblemType.of(HttpRefusal.FORBIDDEN));
        } else if (context.failure() != null && (context.statusCode() < 0 || context.statusCode() >= 500)) {
            send(context, FailureMapper.bug(asked(context), context.failure()));
        } else {
            send(context, ProblemType.ofStatus(context.statusCode()));
        }
    }

    private void send(RoutingContext context, ProblemType type) {
        send(context, type, Text.NONE);
    }

    void send(RoutingContext context, ProblemType type, Text detail) {
        RequestEcho asked = asked(context);
        send(context, Problems.of(type, asked.language(), asked.path(), detail.in(asked.language()), List.of()));
    }

    private void send(RoutingContext context, Problem problem) {
        HttpServerResponse answer = context.response().setStatusCode(problem.status());
        answer.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader("Content-Language", asked(context).language().tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("X-Content-Type-Options", "nosniff");
        if (problem.status() == 503) {
            answer.putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Problems.RETRY_SECONDS));
        }
        try {
            answer.end(json.writeValueAsString(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RequestEcho asked(RoutingContext context) {
        String accepted = Objects.requireNonNullElse(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE), "");
        return new RequestEcho(Objects.requireNonNullElse(context.request().path(), "/"), Language.ofHeader(accepted));
    }
}
