package vn.motcua.http.sample;

import vn.motcua.eventstore.Refusal;

enum ThingRefusal implements Refusal {
    THING_UNKNOWN(404, "Không tìm thấy đồ vật", "The thing is not known"),
    THING_ALREADY_CLOSED(409, "Đồ vật đã đóng", "The thing is closed already");

    private final int status;
    private final String title;
    private final String englishTitle;

    ThingRefusal(int status, String title, String englishTitle) {
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

    @Override
    public int retryAfterSeconds() {
        return this == THING_ALREADY_CLOSED ? 7 : 0;
    }
}
