package vn.motcua.dossier;

import vn.motcua.dossier.events.DossierId;
import vn.motcua.eventstore.Refusal;
import vn.motcua.eventstore.Refused;

/** Every "no" of this service. The constant's name is public API. */
public enum DossierRefusal implements Refusal {
    DOSSIER_UNKNOWN(404, "Không tìm thấy hồ sơ", "Dossier not found"),
    DOSSIER_NOT_RECEIVED(409, "Hồ sơ chưa được tiếp nhận", "The dossier has not been received yet"),
    DOSSIER_ALREADY_RECEIVED(409, "Hồ sơ đã được tiếp nhận", "The dossier has been received already"),
    DOSSIER_CODE_TAKEN(409, "Mã hồ sơ đã được cấp", "The dossier code has been given already"),
    DOSSIER_NOT_TRANSFERRED(
            409, "Hồ sơ chưa chuyển cho cơ quan giải quyết", "The dossier has not been transferred for processing"),
    DOSSIER_ALREADY_TRANSFERRED(
            409, "Hồ sơ đã chuyển cho cơ quan giải quyết", "The dossier has been transferred already"),
    DOSSIER_AWAITS_SUPPLEMENT(
            409, "Hồ sơ đang chờ người nộp bổ sung", "The dossier is waiting for the applicant's supplement"),
    DOSSIER_CLOSED(409, "Hồ sơ đã kết thúc", "The dossier is closed"),
    DOSSIER_NOT_CLOSED(409, "Hồ sơ chưa kết thúc", "The dossier is not closed yet"),

    PROCEDURE_NOT_KNOWN_HERE(
            409,
            "Dịch vụ hồ sơ chưa nhận được thủ tục này",
            "The dossier service has not learnt of this procedure yet"),
    PROCEDURE_NOT_IN_FORCE(409, "Thủ tục không có hiệu lực", "The procedure is not in force"),
    CHANNEL_NOT_OFFERED(
            409, "Thủ tục không tiếp nhận qua kênh này", "The procedure is not offered through this channel"),
    SUBJECT_NOT_ELIGIBLE(409, "Thủ tục không dành cho đối tượng này", "The procedure is not for such applicants"),
    COMPONENT_NOT_IN_PROCEDURE(409, "Thủ tục không có thành phần hồ sơ này", "The procedure has no such component"),
    ORGANISATION_NOT_KNOWN_HERE(
            409,
            "Dịch vụ hồ sơ chưa nhận được đơn vị này",
            "The dossier service has not learnt of this organisation yet"),
    RECEIVING_UNIT_NOT_YOURS(
            403, "Cán bộ không thuộc đơn vị tiếp nhận", "The officer does not belong to the receiving unit"),

    ORGANISATION_CLOSED(409, "Đơn vị đã kết thúc hoạt động", "The organisation has ended"),
    RESOLVING_AGENCY_UNCLEAR(
            409, "Chưa rõ cơ quan giải quyết", "It is not clear which organisation resolves the dossier"),
    HANDLING_UNIT_NOT_OF_AGENCY(
            409,
            "Phòng thụ lý không thuộc cơ quan giải quyết",
            "The handling unit does not belong to the competent organisation"),
    COMPONENTS_MISSING(409, "Hồ sơ còn thiếu thành phần", "Components that the procedure asks for are missing"),
    SUPPLEMENT_ALREADY_REQUESTED(
            409, "Hồ sơ đã được yêu cầu bổ sung đủ số lần", "Supplements have been requested as often as allowed"),
    SUPPLEMENT_REQUESTED_TOO_LATE(409, "Đã quá hạn yêu cầu bổ sung", "The time for requesting a supplement is over"),
    SUPPLEMENT_NOT_REQUESTED(409, "Hồ sơ không chờ bổ sung", "The dossier is not waiting for a supplement"),

    EXTENDED_OFTEN_ENOUGH(
            409, "Đã hẹn lại ngày trả đủ số lần", "The result has been promised anew as often as allowed"),
    PROMISED_DAY_NOT_LATER(
            409,
            "Ngày hẹn lại phải sau ngày đã hẹn và sau hôm nay",
            "The new day must be after the promised one and today"),
    PROMISED_DAY_NOT_WORKING(409, "Ngày hẹn lại là ngày nghỉ", "The new day is no working day"),
    CORRECTION_NOT_YOURS(
            403, "Chỉ đơn vị đã ghi mới được đính chính", "Only the organisation that recorded it may correct it"),
    NOTHING_TO_CORRECT(409, "Không có gì khác để đính chính", "There is nothing that the correction would change"),
    RESULT_ALREADY_ISSUED(409, "Hồ sơ đã có kết quả", "The result has been issued already"),
    RESULT_NOT_ISSUED(409, "Hồ sơ chưa có kết quả", "The result has not been issued yet"),

    /** 503 and not 409: nothing is wrong with the request, and it will do once the catalogue's data are here. */
    REFERENCE_DATA_MISSING(
            503, "Chưa có dữ liệu quy tắc hoặc lịch làm việc", "Rules or calendar data have not arrived yet"),

    PERSON_ALREADY_ERASED(
            409, "Dữ liệu cá nhân của người nộp đã xoá", "The applicant's personal data have been erased already"),
    TRACKING_NOT_FOUND(404, "Mã hồ sơ hoặc mã bí mật không đúng", "Dossier code or secret is not right");

    private final int status;
    private final String title;
    private final String englishTitle;

    DossierRefusal(int status, String title, String englishTitle) {
        this.status = status;
        this.title = title;
        this.englishTitle = englishTitle;
    }

    /** This refusal, about one dossier. */
    public Refused of(DossierId dossierId) {
        return new Refused(this, "Hồ sơ " + dossierId);
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
