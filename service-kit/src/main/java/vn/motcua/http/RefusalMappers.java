package vn.motcua.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.motcua.eventstore.KeyReused;
import vn.motcua.eventstore.OutcomeUnknown;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.StaleVersion;
import vn.motcua.eventstore.StoreUnavailable;

/** Answers what the domain, the event store and HTTP itself say no to. */
class RefusalMappers {
    static final Text STORE_AWAY = new Text(
            "Kho dữ liệu tạm thời không truy cập được, chưa có gì được ghi. Hãy thử lại.",
            "The data store cannot be reached for the moment and nothing was stored. Try again.");
    private static final Text STALE = new Text(
            "Phiên bản trong If-Match không còn là mới nhất. Hãy đọc lại rồi quyết định.",
            "The version in If-Match is no longer the newest. Read again, then decide.");
    private static final Text REUSED = new Text(
            "Khóa này đã được trả lời cho một nội dung khác. Nội dung mới cần khóa mới.",
            "This key was answered before for another body. A new body needs a new key.");
    static final Text UNKNOWN = new Text(
            "Kết nối bị ngắt trong khi ghi hoặc ngay sau đó. Gửi lại cùng Idempotency-Key và cùng nội dung là an toàn.",
            "The connection broke while storing, or right after it. Repeating with the same Idempotency-Key and body is safe.");

    private final Sent sent;

    RefusalMappers(Sent sent) {
        this.sent = sent;
    }

    @ServerExceptionMapper
    Response refused(Refused refused, UriInfo uri, HttpHeaders headers) {
        RequestEcho asked = RequestEcho.of(uri, headers);
        Problem problem = Problems.of(
                ProblemType.of(refused.refusal()), asked.language(), asked.path(), refused.detail(), List.of());
        Response answer = Problems.answer(asked.language(), Problems.offering(problem, refused.allowedActs()));
        int seconds = refused.refusal().retryAfterSeconds();
        if (seconds > 0) {
            answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, seconds);
        }
        return answer;
    }

    @ServerExceptionMapper
    Response rejected(Rejected rejected, UriInfo uri, HttpHeaders headers) {
        RequestEcho asked = RequestEcho.of(uri, headers);
        return Problems.answer(
                asked,
                ProblemType.of(rejected.refusal()),
                rejected.detail().in(asked.language()),
                rejected.wrongs().stream()
                        .map(wrong -> wrong.in(asked.language()))
                        .toList());
    }

    @ServerExceptionMapper
    Response stale(StaleVersion stale, UriInfo uri, HttpHeaders headers) {
        return Problems.answer(RequestEcho.of(uri, headers), ProblemType.of(HttpRefusal.VERSION_STALE), STALE);
    }

    @ServerExceptionMapper
    Response keyReused(KeyReused reused, UriInfo uri, HttpHeaders headers) {
        return Problems.answer(
                RequestEcho.of(uri, headers), ProblemType.of(HttpRefusal.IDEMPOTENCY_KEY_REUSED), REUSED);
    }

    @ServerExceptionMapper
    Response outcomeUnknown(OutcomeUnknown unknown, UriInfo uri, HttpHeaders headers) {
        return Problems.answer(RequestEcho.of(uri, headers), ProblemType.OUTCOME_UNKNOWN, UNKNOWN);
    }

    @ServerExceptionMapper
    Response storeUnavailable(StoreUnavailable away, UriInfo uri, HttpHeaders headers) {
        return Problems.answer(RequestEcho.of(uri, headers), sent.unavailable(), sent.unavailable(STORE_AWAY));
    }
}
