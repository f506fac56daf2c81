package vn.motcua.eventstore;

/** What a store refuses of any command, whatever the domain says to it. */
public enum StoreRefusal implements Refusal {
    EVENT_TOO_LARGE(422, "Nội dung quá lớn để ghi nhận một lần", "Too much to be stored at once");

    private final int status;
    private final String title;
    private final String englishTitle;

    StoreRefusal(int status, String title, String englishTitle) {
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
