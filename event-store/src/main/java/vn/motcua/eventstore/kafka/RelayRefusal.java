package vn.motcua.eventstore.kafka;

import vn.motcua.eventstore.Refusal;

/** Why a relay does not do what an operator asks. */
public enum RelayRefusal implements Refusal {
    NOT_BEGUN_ANEW("Chưa phát lại được từ đầu, hãy thử lại", "The topic could not be begun anew, try again");

    private final String title;
    private final String englishTitle;

    RelayRefusal(String title, String englishTitle) {
        this.title = title;
        this.englishTitle = englishTitle;
    }

    @Override
    public int status() {
        return 409;
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
