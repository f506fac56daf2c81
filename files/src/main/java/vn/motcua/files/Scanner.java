package vn.motcua.files;

import java.io.IOException;
import java.io.InputStream;

/** Looks for malware. */
public interface Scanner {
    /** For a place without one: everything may be read, and nobody has looked at it. */
    Scanner NONE = _ -> Verdict.NOBODY_LOOKED;

    /**
     * Looks through a file.
     *
     * @throws IOException the scanner cannot be reached, or does not say
     */
    Verdict scan(InputStream content) throws IOException;

    /** What a scanner says. */
    enum Verdict {
        CLEAN,
        INFECTED,
        NOBODY_LOOKED
    }
}
