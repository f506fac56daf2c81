package vn.motcua.plan;

import vn.motcua.eventstore.Refusal;
import vn.motcua.eventstore.Refused;

/** Every "no" of this service. The constant's name is public API. */
public enum PlanRefusal implements Refusal {
    PLAN_UNKNOWN(404, "Không tìm thấy kế hoạch", "Plan not found"),
    TASK_UNKNOWN(404, "Kế hoạch không có nhiệm vụ này", "The plan has no such task"),
    PLAN_NOT_YOURS(403, "Kế hoạch của đơn vị khác", "The plan is another organisation's"),
    PLAN_ALREADY_DRAFTED(409, "Kế hoạch đã có", "The plan exists already"),
    PLAN_ALREADY_IMPORTED(
            409, "Tài liệu này đã được nhập thành kế hoạch", "This document has been imported as a plan already"),
    PLAN_ALREADY_ISSUED(409, "Kế hoạch đã ban hành", "The plan has been issued already"),
    PLAN_DISCARDED(409, "Dự thảo kế hoạch đã bị huỷ", "The draft of the plan has been discarded"),
    PLAN_NUMBER_TAKEN(409, "Số kế hoạch đã được dùng", "The plan number is taken"),
    PLAN_NOT_ISSUED(409, "Kế hoạch chưa ban hành", "The plan has not been issued yet"),
    TASK_ALREADY_COMPLETED(409, "Nhiệm vụ đã hoàn thành", "The task has been completed already"),
    DATE_IN_FUTURE(409, "Ngày ở tương lai", "The date is in the future"),
    DOCUMENT_UNREADABLE(422, "Không đọc được tài liệu", "The document cannot be read"),
    DRAFT_INCOMPLETE(422, "Bản dự thảo thiếu dữ liệu bắt buộc", "The draft lacks what a plan must have");

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
