package vn.motcua.feedback;

import vn.motcua.eventstore.Refusal;
import vn.motcua.eventstore.Refused;
import vn.motcua.feedback.events.FeedbackId;

/** Every "no" of this service. The constant's name is public API. */
public enum FeedbackRefusal implements Refusal {
    FEEDBACK_UNKNOWN(404, "Không tìm thấy phản ánh, kiến nghị", "Feedback not found"),
    FEEDBACK_ALREADY_SENT(409, "Phản ánh, kiến nghị đã được gửi", "The feedback has been sent already"),
    FEEDBACK_CODE_TAKEN(409, "Mã phản ánh, kiến nghị đã được cấp", "The feedback code has been given already"),
    FEEDBACK_NOT_CLASSIFIED(409, "Phản ánh, kiến nghị chưa được phân loại", "The feedback has not been classified yet"),
    FEEDBACK_ALREADY_CLASSIFIED(
            409, "Phản ánh, kiến nghị đã được phân loại", "The feedback has been classified already"),
    FEEDBACK_REJECTED(409, "Phản ánh, kiến nghị đã bị từ chối tiếp nhận", "The feedback has been rejected"),
    FEEDBACK_ALREADY_ANSWERED(409, "Phản ánh, kiến nghị đã được trả lời", "The feedback has been answered already"),
    FEEDBACK_NOT_ANSWERED(409, "Phản ánh, kiến nghị chưa được trả lời", "The feedback has not been answered yet"),
    FEEDBACK_CLOSED(409, "Phản ánh, kiến nghị đã kết thúc", "The feedback is closed"),
    FEEDBACK_NOT_CLOSED(409, "Phản ánh, kiến nghị chưa kết thúc", "The feedback is not closed yet"),

    FEEDBACK_NOT_TRANSFERRED(
            409, "Phản ánh, kiến nghị không do đơn vị khác chuyển đến", "Nobody transferred the feedback here"),
    TRANSFER_WITHIN_HANDLER(
            409,
            "Đơn vị nhận là đơn vị đang xử lý hoặc thuộc đơn vị đó",
            "The organisation handles the feedback already, or belongs to the one that does"),
    HANDLER_COMPLAINED_OF(
            409,
            "Phản ánh về hành vi của một phòng do cơ quan quản lý phòng đó xử lý",
            "Feedback about the conduct of a division is handled by the agency that it belongs to"),
    FEEDBACK_HANDLED_ELSEWHERE(
            403,
            "Phản ánh về hành vi này do đơn vị khác xử lý",
            "Another organisation handles this feedback about conduct"),
    NOTHING_TO_CORRECT(409, "Nội dung đính chính không khác nội dung cũ", "The correction changes nothing"),
    ARRIVAL_OUT_OF_BOUNDS(409, "Ngày đến không thể có", "Feedback cannot have come in on that day"),
    ARRIVAL_NOT_YOURS(
            403,
            "Ngày đến do cán bộ và hệ thống đối tác ghi nhận",
            "Officers and partner systems alone say when feedback came in"),
    CHANNEL_NOT_YOURS(
            403,
            "Kênh này chỉ dành cho cán bộ và hệ thống đối tác",
            "This channel is for officers and partner systems only"),
    ORGANISATION_NOT_KNOWN_HERE(
            409,
            "Dịch vụ phản ánh, kiến nghị chưa nhận được đơn vị này",
            "The feedback service has not learnt of this organisation yet"),
    ORGANISATION_NOT_ACTIVE(409, "Đơn vị không hoạt động vào ngày này", "The organisation is not there on that day"),
    PROCEDURE_NOT_KNOWN_HERE(
            409,
            "Dịch vụ phản ánh, kiến nghị chưa nhận được thủ tục này",
            "The feedback service has not learnt of this procedure yet"),

    /** 503 and not 409: nothing is wrong with the request, and it will do once the data are here. */
    REFERENCE_DATA_MISSING(
            503, "Chưa có dữ liệu thời hạn hoặc lịch làm việc", "Limits or calendar data have not arrived yet"),

    LIMITS_NOT_YOURS(
            403,
            "Thời hạn do Văn phòng Ủy ban nhân dân tỉnh đặt",
            "The limits are set by the office of the province's committee"),
    LIMITS_BACKDATED(
            409, "Thời hạn mới không được có hiệu lực trước hôm nay", "New limits may not take effect before today"),

    PERSON_ALREADY_ERASED(
            409, "Dữ liệu cá nhân của người gửi đã xoá", "The sender's personal data have been erased already"),
    TRACKING_NOT_FOUND(404, "Mã tra cứu hoặc mã bí mật không đúng", "Feedback code or secret is not right");

    private final int status;
    private final String title;
    private final String englishTitle;

    FeedbackRefusal(int status, String title, String englishTitle) {
        this.status = status;
        this.title = title;
        this.englishTitle = englishTitle;
    }

    /** This refusal, about one piece of feedback. */
    public Refused of(FeedbackId feedbackId) {
        return new Refused(this, "Phản ánh, kiến nghị " + feedbackId);
    }

    /** @param detail what is said about this occurrence, in Vietnamese, without personal data */
    public Refused because(String detail) {
        return new Refused(this, detail);
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

    /** What was published a moment ago may arrive. */
    @Override
    public int retryAfterSeconds() {
        return this == PROCEDURE_NOT_KNOWN_HERE || this == ORGANISATION_NOT_KNOWN_HERE ? 5 : 0;
    }
}
