package vn.motcua.http;

import vn.motcua.eventstore.Refusal;

/** The ways in which HTTP itself says no, the same in every service. The constant's name is public API. */
public enum HttpRefusal implements Refusal {
    BODY_MALFORMED(400, "Nội dung yêu cầu không đọc được", "The request body cannot be read"),
    PARAMETER_INVALID(400, "Tham số không hợp lệ", "A parameter is not valid"),
    PARAMETER_UNKNOWN(400, "Tham số không được hỗ trợ", "A parameter is not known"),
    CURSOR_INVALID(400, "Con trỏ trang không hợp lệ", "The page cursor is not valid"),
    IDEMPOTENCY_KEY_MISSING(400, "Thiếu tiêu đề Idempotency-Key", "The Idempotency-Key header is missing"),
    IDEMPOTENCY_KEY_INVALID(400, "Tiêu đề Idempotency-Key không hợp lệ", "The Idempotency-Key header is not valid"),
    IF_MATCH_INVALID(400, "Tiêu đề If-Match không hợp lệ", "The If-Match header is not valid"),
    ACTING_FOR_INVALID(400, "Tiêu đề Acting-For không hợp lệ", "The Acting-For header is not valid"),
    REQUEST_MALFORMED(400, "Yêu cầu không hợp lệ", "The request is malformed"),
    UNAUTHENTICATED(401, "Cần đăng nhập", "Authentication is required"),
    FORBIDDEN(403, "Không có quyền thực hiện", "This is not allowed for you"),
    POSTING_NOT_IN_FORCE(403, "Không được cử làm việc cho đơn vị này hôm nay", "You are not posted to that unit today"),
    NOT_FOUND(404, "Không tìm thấy", "Not found"),
    METHOD_NOT_ALLOWED(405, "Phương thức không được hỗ trợ", "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "Không có định dạng được yêu cầu", "No acceptable representation"),
    REQUEST_CONFLICT(409, "Yêu cầu xung đột", "The request conflicts"),
    VERSION_STALE(412, "Dữ liệu đã thay đổi kể từ lần đọc", "The entity has changed since it was read"),
    BODY_TOO_LARGE(413, "Nội dung yêu cầu quá lớn", "The request body is too large"),
    URI_TOO_LONG(414, "Địa chỉ quá dài", "The address is too long"),
    MEDIA_TYPE_UNSUPPORTED(415, "Định dạng nội dung không được hỗ trợ", "The media type is not supported"),
    FIELDS_INVALID(422, "Có trường không hợp lệ", "Some fields are not valid"),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "Idempotency-Key đã được dùng cho nội dung khác",
            "The Idempotency-Key was used before for another body"),
    IF_MATCH_MISSING(428, "Thiếu tiêu đề If-Match", "The If-Match header is missing"),
    TOO_MANY_REQUESTS(429, "Quá nhiều yêu cầu", "Too many requests"),
    HEADERS_TOO_LARGE(431, "Tiêu đề của yêu cầu quá lớn", "The headers of the request are too large");

    private final int status;
    private final String title;
    private final String englishTitle;

    HttpRefusal(int status, String title, String englishTitle) {
        this.status = status;
        this.title = title;
        this.englishTitle = englishTitle;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String englishTitle() {
        return englishTitle;
    }
}
