package vn.motcua.local.gateway;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.TimeoutException;

/** What the gateway itself has to refuse, as problem details (RFC 9457). */
enum Problem {
    UPSTREAM_UNAVAILABLE(
            502,
            "Dịch vụ tạm thời không phản hồi",
            "The service does not answer at the moment",
            "Phần xử lý yêu cầu này đang khởi động lại hoặc gặp sự cố. Hãy thử lại sau vài giây.",
            "The part that handles this request is restarting or in trouble. Try again in a few seconds."),
    UPSTREAM_SILENT(
            504,
            "Dịch vụ không trả lời kịp",
            "The service has not answered in time",
            "Không rõ yêu cầu đã được ghi nhận hay chưa. Gửi lại cùng Idempotency-Key và cùng nội dung là an toàn.",
            "It is not known what became of the request. Repeating with the same Idempotency-Key and body is safe."),
    REQUEST_MALFORMED(
            400,
            "Yêu cầu không hợp lệ",
            "The request is malformed",
            "Dòng đầu hoặc tiêu đề của yêu cầu không đọc được.",
            "The first line or the headers of the request cannot be read."),
    URI_TOO_LONG(414, "Địa chỉ quá dài", "The address is too long", "Tối đa 4.096 ký tự.", "At most 4,096 characters."),
    HEADERS_TOO_LARGE(
            431,
            "Tiêu đề của yêu cầu quá lớn",
            "The headers of the request are too large",
            "Tối đa 16 KiB cho tất cả tiêu đề.",
            "At most 16 KiB for all headers."),
    BODY_TOO_LARGE(
            413,
            "Nội dung gửi lên quá lớn",
            "The body is too large",
            "Nội dung tối đa là 20 MiB, tệp tối đa 50 MiB.",
            "At most 20 MiB are taken, and 50 MiB of a file."),
    UPLOAD_STOPPED(
            408,
            "Nội dung gửi lên bị dừng giữa chừng",
            "The body stopped in the middle",
            "Không nhận thêm được gì từ phía gửi. Hãy gửi lại.",
            "Nothing more came from the sender. Send it again.");

    private static final String RETRY_AFTER_SECONDS = "2";

    private final int status;
    private final String title;
    private final String englishTitle;
    private final String detail;
    private final String englishDetail;

    Problem(int status, String title, String englishTitle, String detail, String englishDetail) {
        this.status = status;
        this.title = title;
        this.englishTitle = englishTitle;
        this.detail = detail;
        this.englishDetail = englishDetail;
    }

    /** Why there is no answer of a service. */
    static Problem of(Throwable why) {
        return why instanceof TimeoutException ? UPSTREAM_SILENT : UPSTREAM_UNAVAILABLE;
    }

    /** Why something that came is no request. */
    static Problem ofUnreadable(Throwable why) {
        return switch (why) {
            case TooLongHttpLineException _ -> URI_TOO_LONG;
            case TooLongHttpHeaderException _ -> HEADERS_TOO_LARGE;
            case null, default -> REQUEST_MALFORMED;
        };
    }

    int status() {
        return status;
    }

    MultiMap headers() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add(HttpHeaders.CONTENT_TYPE, "application/problem+json;charset=UTF-8")
                .add(HttpHeaders.CACHE_CONTROL, "no-store");
        return switch (this) {
            case UPSTREAM_UNAVAILABLE, UPSTREAM_SILENT -> headers.add("Retry-After", RETRY_AFTER_SECONDS);
            case BODY_TOO_LARGE, UPLOAD_STOPPED, REQUEST_MALFORMED, URI_TOO_LONG, HEADERS_TOO_LARGE -> headers;
        };
    }

    /** Answers a request that goes to no service. */
    void refuse(HttpServerRequest request) {
        request.response().setStatusCode(status).headers().addAll(headers());
        request.response().end(body(request));
    }

    Buffer body(HttpServerRequest request) {
        String languages = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        boolean english = languages != null && languages.startsWith("en");
        return new JsonObject()
                .put(
                        "type",
                        "/problems/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .put("title", english ? englishTitle : title)
                .put("status", status)
                .put("detail", english ? englishDetail : detail)
                .put("code", name())
                .put("instance", request.path() == null ? "/" : request.path())
                .toBuffer();
    }
}
