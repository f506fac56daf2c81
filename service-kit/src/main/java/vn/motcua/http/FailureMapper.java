package vn.motcua.http;

import io.quarkus.logging.Log;
import io.vertx.sqlclient.ClosedConnectionException;
import io.vertx.sqlclient.DatabaseException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.motcua.eventstore.kafka.KafkaUnavailable;

/** Answers everything that nobody foresaw: unreachable neighbours as 503, the rest as a bug of ours. */
class FailureMapper {
    private static final int CAUSES_MAX = 20;
    private static final Text AWAY = new Text(
            "Một thành phần của hệ thống tạm thời không truy cập được. Hãy thử lại.",
            "A part of the system cannot be reached for the moment. Try again.");
    private static final Text BUG = new Text(
            "Yêu cầu chưa được xử lý do lỗi hệ thống. Khi báo lỗi, hãy gửi kèm traceId.",
            "The request was not handled because of an error of ours. Name the traceId when you report it.");

    private static final Text BROKEN_OFF =
            new Text("Tệp gửi lên không trọn vẹn. Hãy gửi lại.", "The upload is not whole. Send it again.");

    private final Sent sent;

    FailureMapper(Sent sent) {
        this.sent = sent;
    }

    @ServerExceptionMapper
    Response failed(Throwable failure, UriInfo uri, HttpHeaders headers) {
        RequestEcho asked = RequestEcho.of(uri, headers);
        if (unreachable(failure)) {
            Log.warnf("503 on %s: %s", asked.path(), failure.toString());
            return Problems.answer(asked, sent.unavailable(), sent.unavailable(AWAY));
        }
        if (isOfAnUpload(failure)) {
            return Problems.answer(asked, ProblemType.of(HttpRefusal.BODY_MALFORMED), BROKEN_OFF);
        }
        return Problems.answer(asked.language(), bug(asked, failure));
    }

    /** Parts of a body that are not whole, or whose sender has gone: no fault of ours. */
    private static boolean isOfAnUpload(Throwable failure) {
        return failure instanceof IOException
                && String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("multipart");
    }

    /** Logs a bug of ours under a trace id and says that id, nothing else. */
    static Problem bug(RequestEcho asked, Throwable failure) {
        String traceId = traceId();
        Log.errorf(failure, "500 on %s, trace %s", asked.path(), traceId);
        Problem problem = Problems.of(
                ProblemType.INTERNAL_ERROR, asked.language(), asked.path(), BUG.in(asked.language()), List.of());
        return Problems.withTrace(problem, traceId);
    }

    /** Whether a connection, not a program, failed: the cause chain ends in the network or in an SQL state of it. */
    static boolean unreachable(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES_MAX)
                .anyMatch(FailureMapper::isOfTheNetwork);
    }

    private static boolean isOfTheNetwork(Throwable cause) {
        return switch (cause) {
            case ConnectException _, UnknownHostException _, ClosedChannelException _, KafkaUnavailable _ -> true;
            case ClosedConnectionException _, TimeoutException _, io.smallrye.mutiny.TimeoutException _ -> true;
            case DatabaseException database -> isAway(database.getSqlState());
            default -> false;
        };
    }

    /**
     * Class 08 is a lost connection, 57P a server that stops or starts, 53 one without resources, 40 a transaction that lost to
     * another one, as a read may to the switch of a rebuild: all of them go by.
     */
    private static boolean isAway(String sqlState) {
        return sqlState != null && Stream.of("08", "57P", "53", "40").anyMatch(sqlState::startsWith);
    }

    /** The trace that OpenTelemetry runs, or a number of our own so that a report can be found in the log. */
    private static String traceId() {
        return MDC.get("traceId") instanceof String running && !running.isBlank()
                ? running
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
