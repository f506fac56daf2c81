package vn.motcua.eventstore.projection;

import vn.motcua.eventstore.Refusal;

/** Why a read model is not rebuilt. Readers go on to see the one that is there, and it goes on to follow its source. */
public enum RebuildRefusal implements Refusal {
    REBUILD_UNDER_WAY("Bảng đọc đang được dựng lại", "The read model is being rebuilt already"),
    REBUILD_FAILED("Không dựng lại được bảng đọc", "The read model could not be rebuilt");

    private final String title;
    private final String englishTitle;

    RebuildRefusal(String title, String englishTitle) {
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
