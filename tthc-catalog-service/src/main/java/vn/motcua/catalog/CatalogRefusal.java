package vn.motcua.catalog;

import vn.motcua.eventstore.Refusal;
import vn.motcua.eventstore.Refused;

/** Every "no" of the catalogue. The names are public API. */
public enum CatalogRefusal implements Refusal {
    ACTOR_WITHOUT_ORGANISATION(
            403,
            "Tài khoản không thuộc đơn vị nào trong danh bạ",
            "The account belongs to no organisation of the directory"),
    PROVINCE_OFFICE_ONLY(403, "Việc của văn phòng tỉnh", "For the office of the province"),
    ORGANISATION_NOT_YOURS(403, "Đơn vị không thuộc phạm vi của bạn", "The organisation is not within your reach"),
    ORGANISATION_CODE_NOT_YOURS(
            403, "Mã không thuộc dải mã của cơ quan bạn", "The code does not belong to your organisation's codes"),
    OFFICER_UNIT_NOT_YOURS(
            403, "Đơn vị của cán bộ không thuộc phạm vi của bạn", "The officer's unit is not within your reach"),
    POSTING_UNIT_NOT_YOURS(
            403, "Đơn vị được cử đến không thuộc phạm vi của bạn", "The unit of the posting is not within your reach"),
    PROCEDURE_OWNER_NOT_YOURS(
            403, "Đơn vị quản lý thủ tục không thuộc phạm vi của bạn", "The owner is not within your reach"),
    PROCEDURE_OWNER_UNKNOWN(409, "Không có đơn vị quản lý này", "No such owner"),
    ISSUER_UNKNOWN(409, "Không có cơ quan ban hành này vào ngày ký", "No such issuer on the day of signing"),
    ISSUER_NOT_YOURS(403, "Cơ quan ban hành không thuộc phạm vi của bạn", "The issuer is not within your reach"),
    ISSUER_MAY_NOT_DECIDE(409, "Cơ quan này không được công bố thủ tục", "The issuer may not decide on publications"),
    PROCEDURE_UNKNOWN(404, "Không tìm thấy thủ tục hành chính", "No such procedure"),
    PROCEDURE_VERSION_UNKNOWN(404, "Không tìm thấy phiên bản của thủ tục", "No such version of the procedure"),
    PROCEDURE_VERSION_IN_FORCE(
            409,
            "Phiên bản đã có hiệu lực, không thu hồi được",
            "The version has taken effect and cannot be withdrawn"),
    PROCEDURE_VERSION_WITHDRAWN(409, "Phiên bản đã bị thu hồi", "The version was withdrawn already"),
    PROCEDURE_CODE_TAKEN(409, "Mã thủ tục đã được dùng", "The procedure code is taken"),
    PROCEDURE_ALREADY_REGISTERED(409, "Thủ tục đã được ghi nhận", "The procedure is registered already"),
    PROCEDURE_INCOMPLETE(409, "Thủ tục chưa đủ các bộ phận bắt buộc", "The procedure misses required parts"),
    PROCEDURE_REPEALED(409, "Thủ tục đã bị bãi bỏ", "The procedure is repealed"),
    PROCEDURE_NOT_PUBLISHED(409, "Thủ tục chưa được công bố", "The procedure has not been published"),
    PROCEDURE_ALREADY_PUBLISHED(409, "Thủ tục đã được công bố mới", "The procedure was published as new before"),
    PROCEDURE_CHANGED_MEANWHILE(409, "Thủ tục vừa được thay đổi", "The procedure was changed meanwhile"),
    NOTHING_TO_PUBLISH(409, "Không có dự thảo mới để công bố", "There is no new draft to publish"),
    DRAFT_MISSING(409, "Thủ tục không có dự thảo", "The procedure has no draft"),
    WORKFLOW_DRAFT_MISSING(409, "Thủ tục không có dự thảo quy trình", "The procedure has no draft of a workflow"),
    CHANNEL_REPEATED(409, "Cách thức thực hiện bị lặp", "A channel is given twice"),
    DECISION_UNKNOWN(404, "Không tìm thấy quyết định công bố", "No such publication decision"),
    DECISION_NUMBER_TAKEN(409, "Số quyết định đã được dùng", "The decision number is taken"),
    DECISION_ALREADY_RECORDED(409, "Quyết định đã được ghi nhận", "The decision is recorded already"),
    DECISION_ITEM_REPEATED(409, "Thủ tục bị lặp trong quyết định", "A procedure stands twice in the decision"),
    DECISION_EFFECTIVE_BEFORE_SIGNING(
            409, "Quyết định có hiệu lực trước ngày ký", "The decision takes effect before it is signed"),
    DECISION_EFFECTIVE_TOO_EARLY(
            409,
            "Ngày hiệu lực trước ngày của phiên bản đã có",
            "The decision takes effect before the day of the version before"),
    WORKFLOW_EXCEEDS_TIME_LIMIT(
            409, "Quy trình nội bộ dài hơn thời hạn giải quyết", "The workflow is longer than the time limit"),
    TIME_LIMIT_MISSING(409, "Thủ tục chưa có thời hạn giải quyết", "The procedure has no time limit yet"),
    ORGANISATION_UNKNOWN(404, "Không tìm thấy cơ quan, đơn vị", "No such organisation"),
    ORGANISATION_CODE_TAKEN(409, "Mã cơ quan, đơn vị đã được dùng", "The organisation code is taken"),
    ORGANISATION_ALREADY_REGISTERED(409, "Cơ quan, đơn vị đã được ghi nhận", "The organisation is registered already"),
    ORGANISATION_CLOSED(409, "Cơ quan, đơn vị đã kết thúc hoạt động", "The organisation has ended"),
    ORGANISATION_ENDS_BEFORE_START(409, "Ngày kết thúc trước ngày bắt đầu", "The organisation ends before it starts"),
    ORGANISATION_CHANGES_BEFORE_START(
            409, "Thay đổi trước ngày đơn vị bắt đầu hoạt động", "The organisation changes before it starts"),
    ORGANISATION_MOVE_DAY_TAKEN(
            409, "Đơn vị đã chuyển cấp trên từ ngày này", "The organisation moves on this day already"),
    ORGANISATION_PARENT_UNKNOWN(409, "Không có đơn vị cấp trên này", "No such organisation above"),
    ORGANISATION_PARENT_ABSENT(
            409, "Đơn vị cấp trên không hoạt động vào ngày này", "The organisation above does not exist on that day"),
    ORGANISATION_PARENT_CYCLE(409, "Đơn vị đứng dưới chính mình", "The organisation would stand below itself"),
    ORGANISATION_SUCCESSOR_UNKNOWN(409, "Không có đơn vị kế thừa này", "No such successor"),
    ORGANISATION_SUCCESSOR_ITSELF(409, "Đơn vị không kế thừa chính mình", "An organisation cannot succeed itself"),
    ORGANISATION_SUCCESSOR_REPEATED(409, "Đơn vị kế thừa bị lặp", "A successor is given twice"),
    ORGANISATION_SUCCESSOR_CYCLE(409, "Các đơn vị kế thừa lẫn nhau", "The organisations would succeed each other"),
    ORGANISATION_SUCCESSOR_ABSENT(
            409,
            "Đơn vị kế thừa không hoạt động vào ngày tiếp quản",
            "The successor does not exist on the day after the end"),
    ORGANISATION_SUCCESSOR_WITHOUT_END(
            409, "Có đơn vị kế thừa mà không có ngày kết thúc", "A successor is given, but no last day"),
    OFFICER_UNKNOWN(404, "Không tìm thấy cán bộ", "No such officer"),
    OFFICER_ALREADY_REGISTERED(409, "Cán bộ đã được ghi nhận", "The officer is registered already"),
    OFFICER_UNIT_UNKNOWN(
            409, "Đơn vị của cán bộ không hoạt động vào ngày này", "The officer's unit does not exist on that day"),
    OFFICER_FOCAL_ROLE_REPEATED(409, "Vai trò đầu mối bị lặp", "A focal role is given twice"),
    OFFICER_MOVE_TOO_EARLY(
            409, "Ngày chuyển không sau lần chuyển trước", "The officer moves no later than the time before"),
    POSTING_UNKNOWN(404, "Không tìm thấy lượt cử đến", "No such posting"),
    POSTING_UNIT_UNKNOWN(
            409,
            "Đơn vị được cử đến không hoạt động vào ngày này",
            "The unit of the posting does not exist on that day"),
    POSTING_TO_HOME_UNIT(409, "Đơn vị được cử đến là đơn vị của cán bộ", "The officer belongs to that unit already"),
    POSTING_OVERLAPS(
            409,
            "Cán bộ đã được cử đến đơn vị này trong thời gian đó",
            "The officer is posted there at that time already"),
    POSTING_ENDS_BEFORE_START(409, "Lượt cử đến kết thúc trước khi bắt đầu", "The posting ends before it starts"),
    POSTING_ALREADY_ENDED(409, "Lượt cử đến đã kết thúc từ trước", "The posting has ended by then"),
    WORKING_HOURS_INVALID(409, "Giờ làm việc không hợp lệ", "The working hours are not in order"),
    CALENDAR_YEAR_UNKNOWN(404, "Chưa có lịch làm việc của năm này", "No calendar for this year"),
    CALENDAR_DAY_INVALID(409, "Ngày trong lịch không hợp lệ", "A day of the calendar is not valid"),
    CALENDAR_DAY_PAST(409, "Ngày đã qua không đổi được", "A day that is over cannot be changed"),
    RULE_SET_UNKNOWN(404, "Không tìm thấy bộ quy định", "No such rule set"),
    RULE_SET_DAY_TAKEN(409, "Đã có bộ quy định khác từ ngày này", "Another rule set starts on this day"),
    RULE_SET_ALREADY_APPLIES(
            409,
            "Bộ quy định đã được xác nhận và đang áp dụng, hãy công bố bộ mới",
            "The rule set is confirmed and applies already: announce another one");

    private final int status;
    private final String title;
    private final String englishTitle;

    CatalogRefusal(int status, String title, String englishTitle) {
        this.status = status;
        this.title = title;
        this.englishTitle = englishTitle;
    }

    /** This "no", with what is said about the occurrence: Vietnamese, without personal data. */
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
}
