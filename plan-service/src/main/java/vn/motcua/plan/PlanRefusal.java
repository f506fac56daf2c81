package vn.motcua.plan;

import vn.motcua.eventstore.Refusal;
import vn.motcua.eventstore.Refused;

/** Every "no" of this service. The constant's name is public API. */
public enum PlanRefusal implements Refusal {
    PLAN_UNKNOWN(404, "Không tìm thấy kế hoạch", "Plan not found"),
    TASK_UNKNOWN(404, "Kế hoạch không có nhiệm vụ này", "The plan has no such task"),
    OCCURRENCE_UNKNOWN(404, "Nhiệm vụ không có kỳ này", "The task has no such occurrence"),
    REPORT_UNKNOWN(404, "Nhiệm vụ không có báo cáo này", "The task has no such report"),
    NOTE_UNKNOWN(404, "Kế hoạch không có ghi chú này", "The plan has no such note"),
    TASK_NOT_YOURS(403, "Nhiệm vụ do đơn vị khác chủ trì", "Another unit leads the task"),
    ORGANISATION_NEEDED(403, "Tài khoản không thuộc đơn vị nào", "The account belongs to no organisation"),
    PLAN_ALREADY_DRAFTED(409, "Kế hoạch đã có", "The plan exists already"),
    PLAN_ALREADY_IMPORTED(
            409, "Tài liệu này đã được nhập thành kế hoạch", "This document has been imported as a plan already"),
    PLAN_ALREADY_ISSUED(409, "Kế hoạch đã ban hành", "The plan has been issued already"),
    PLAN_DISCARDED(409, "Dự thảo kế hoạch đã bị huỷ", "The draft of the plan has been discarded"),
    PLAN_NUMBER_TAKEN(409, "Số kế hoạch đã được dùng", "The plan number is taken"),
    TASK_REF_TAKEN(409, "Kế hoạch đã có nhiệm vụ mang tên này", "The plan has a task of that reference already"),
    TASKS_TOO_MANY(409, "Kế hoạch đã có số nhiệm vụ tối đa", "The plan has as many tasks as it may have"),
    PLAN_NOT_ISSUED(409, "Kế hoạch chưa ban hành", "The plan has not been issued yet"),
    TASK_ALREADY_COMPLETED(409, "Nhiệm vụ đã hoàn thành", "The task has been completed already"),
    TASK_NOT_COMPLETED(409, "Nhiệm vụ chưa hoàn thành", "The task has not been completed"),
    TASK_NOT_TRIGGERED(
            409, "Nhiệm vụ không phụ thuộc sự kiện nào", "No trigger opens the task: it has its days from the plan"),
    OCCURRENCE_NEEDED(
            409, "Nhiệm vụ có nhiều kỳ, cần nêu kỳ nào", "The task has occurrences, of which one must be named"),
    OCCURRENCE_ALREADY_OPENED(409, "Kỳ này đã được mở", "The occurrence has been opened already"),
    DATE_IN_FUTURE(409, "Ngày ở tương lai", "The date is in the future"),
    DOCUMENT_UNREADABLE(422, "Không đọc được tài liệu", "The document cannot be read"),
    DRAFT_INCOMPLETE(422, "Bản dự thảo thiếu dữ liệu bắt buộc", "The draft lacks what a plan must have"),
    METRIC_UNKNOWN(422, "Chỉ số không có trong danh mục", "The metric is not in the list of metrics"),
    REFERENCE_DATA_MISSING(
            503, "Chưa có dữ liệu danh mục cần thiết", "Reference data that is needed has not arrived yet");

    private final int status;
    private final String title;
    private final String englishTitle;

    PlanRefusal(int status, String title, String englishTitle) {
        this.status = status;
        this.title = title;
        this.englishTitle = englishTitle;
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
}
