package vn.motcua.eventstore.vault;

import vn.motcua.eventstore.Refusal;

/** Why a vault does not do what an operator asks. */
public enum VaultRefusal implements Refusal {
    VAULT_KEY_IN_USE(
            "Còn dữ liệu niêm phong bằng khoá không có trong các khoá được giao",
            "Something is still sealed under a key that is not among those given");

    private final String title;
    private final String englishTitle;

    VaultRefusal(String title, String englishTitle) {
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
