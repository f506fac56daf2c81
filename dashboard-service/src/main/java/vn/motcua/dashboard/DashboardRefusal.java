package vn.motcua.dashboard;

import vn.motcua.eventstore.Refusal;

/** Every "no" of this service. */
public enum DashboardRefusal implements Refusal {
    /** There is no such plan, or it has not arrived here yet; asking again in a moment may help. */
    PLAN_UNKNOWN_HERE(404, "Bảng điều hành chưa có kế hoạch này", "No board has this plan yet"),
    /** There is no such notice for the caller. */
    NOTICE_UNKNOWN(404, "Không tìm thấy thông báo", "Notice not found"),
    /** The instant asked for lies before the first thing that is known: there is nothing to show, which is not the same as zero. */
    AS_OF_BEFORE_FIRST_EVENT(404, "Lúc đó chưa có số liệu nào", "Nothing was known yet at that instant"),
    /** What will have happened by then is not known. */
    AS_OF_IN_FUTURE(400, "Thời điểm xem chưa tới", "That instant has not come yet"),
    /** There is no such organisation, or it is out of the caller's reach. */
    ORGANISATION_UNKNOWN_HERE(404, "Bảng điều hành chưa có cơ quan này", "No board has this organisation"),
    /** A period ends before it begins, or has a name that no period has. */
    PERIOD_INVALID(400, "Kỳ số liệu không hợp lệ", "The period is not valid");

    private final int status;
    private final String vietnamese;
    private final String english;

    DashboardRefusal(int status, String vietnamese, String english) {
        this.status = status;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return vietnamese;
    }

    @Override
    public String englishTitle() {
        return english;
    }
}
