package vn.motcua.dashboard;

import vn.motcua.eventstore.Refusal;

/** Every "no" of this service. */
public enum DashboardRefusal implements Refusal {
    /** There is no such plan, or it has not arrived here yet; asking again in a moment may help. */
    PLAN_UNKNOWN_HERE(404, "Bảng điều hành chưa có kế hoạch này", "No board has this plan yet"),
    /** There is no such notice for the caller. */
    NOTICE_UNKNOWN(404, "Không tìm thấy thông báo", "Notice not found");

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
