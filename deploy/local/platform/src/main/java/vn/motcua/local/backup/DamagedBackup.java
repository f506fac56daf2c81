package vn.motcua.local.backup;

import java.io.Serial;

/** A folder is no backup, or holds one that cannot be restored. */
public final class DamagedBackup extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String vietnamese;

    DamagedBackup(String vietnamese, String english) {
        super(english);
        this.vietnamese = vietnamese;
    }

    /** Returns what is wrong, in Vietnamese; the message says it in English. */
    public String vietnamese() {
        return vietnamese;
    }
}
