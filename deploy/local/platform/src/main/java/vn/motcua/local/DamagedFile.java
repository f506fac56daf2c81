package vn.motcua.local;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** A file of the data folder does not hold what it must, as after a power cut, and cannot be made anew by us. */
public final class DamagedFile extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String vietnamese;
    private final String wayOut;

    /** @param wayOut a command that a person may run */
    DamagedFile(Path file, String vietnamese, String english, String wayOut) {
        super("The file " + file + " " + english);
        this.vietnamese = "Tệp " + file + " " + vietnamese;
        this.wayOut = wayOut;
    }

    /** Returns what is wrong, in Vietnamese; the message says it in English. */
    public String vietnamese() {
        return vietnamese;
    }

    public String wayOut() {
        return wayOut;
    }
}
