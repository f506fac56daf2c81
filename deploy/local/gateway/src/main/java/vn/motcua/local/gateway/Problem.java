package vn.motcua.local.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/** What the gateway itself has to refuse, as problem details (RFC 9457). */
enum Problem {
    UPSTREAM_UNAVAILABLE(
            502,
            "Dịch vụ tạm thời không phản hồi",
            "The service does not answer at the moment",
            "Phần xử lý yêu cầu này đang khởi động lại hoặc gặp sự cố. Hãy thử lại sau vài giây.",
            "The part that handles this request is restarting or in trouble. Try again in a few seconds."),
    BODY_TOO_LARGE(
            413,
            "Nội dung gửi lên quá lớn",
            "The body is too large",
            "Nội dung tối đa là 20 MiB.",
            "At most 20 MiB are taken."),
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

    int status() {
        return status;
    }

    /** Whether what is left of the body is not read, so that the connection is of no more use. */
    boolean endsConnection() {
        return this != UPSTREAM_UNAVAILABLE;
    }

    MultiMap headers() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add(HttpHeaders.CONTENT_TYPE, "application/problem+json;charset=UTF-8")
                .add(HttpHeaders.CACHE_CONTROL, "no-store");
        return switch (this) {
            case UPSTREAM_UNAVAILABLE -> headers.add("Retry-After", RETRY_AFTER_SECONDS);
            case BODY_TOO_LARGE, UPLOAD_STOPPED -> headers.add(HttpHeaders.CONNECTION, "close");
        };
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
                .put("instance", request.path())
                .toBuffer();
    }
}
