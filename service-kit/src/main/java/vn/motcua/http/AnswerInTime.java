package vn.motcua.http;

import io.quarkus.logging.Log;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Nobody waits for an answer longer than this, whatever it is that the answer waits for: waits have bounds of their own, and add up.
 * Who asked is told that there is no answer in time. What goes on behind ends by its own bounds, and its answer is dropped.
 */
@ApplicationScoped
class AnswerInTime {
    /** Rebuilds and verifications take minutes. */
    private static final String FOR_OPERATORS = "/operations/";

    private static final String LATE_ANSWER = "motcua.late-answer";
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Text LATE =
            new Text("Hệ thống chưa trả lời kịp. Hãy thử lại.", "The system has not answered in time. Try again.");

    private final RouterProblems problems;
    private final long millis;

    AnswerInTime(
            RouterProblems problems,
            @ConfigProperty(name = "motcua.http.answer-within", defaultValue = "13S") Duration within) {
        this.problems = problems;
        this.millis = within.toMillis();
    }

    void install(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 2).handler(context -> {
            if (!context.request().path().startsWith(FOR_OPERATORS)) {
                watch(context);
            }
            context.next();
        });
    }

    /** Whether who asked was told that there is no answer in time: what fails afterwards fails nobody. */
    static boolean wasTold(RoutingContext context) {
        return context.get(LATE_ANSWER) != null;
    }

    private void watch(RoutingContext context) {
        long timer = context.vertx().setTimer(millis, _ -> tooLate(context));
        context.addEndHandler(_ -> context.vertx().cancelTimer(timer));
    }

    private void tooLate(RoutingContext context) {
        HttpServerResponse answer = context.response();
        if (answer.headWritten() || answer.closed()) {
            return;
        }
        if (RouterProblems.hasBody(context.request()) && !context.request().isEnded()) {
            // It is still being sent: it waits for nobody yet.
            watch(context);
            return;
        }
        Log.warnf("503 on %s: no answer within %d ms", context.request().path(), millis);
        context.put(LATE_ANSWER, true);
        // The answer that comes too late finds the connection closed, and not the next request of its client.
        answer.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        answer.endHandler(_ -> context.request().connection().close());
        if (SAFE.contains(context.request().method())) {
            problems.send(context, ProblemType.UNAVAILABLE, LATE);
        } else {
            problems.send(context, ProblemType.OUTCOME_UNKNOWN, RefusalMappers.UNKNOWN);
        }
    }
}
