package vn.motcua.files.kept;

import java.util.UUID;
import vn.motcua.files.Scanner.Verdict;

/**
 * What a service knows of a file, beside its name and content.
 *
 * @param org code of the unit that sent it
 * @param sha256 of the content as it is read, lower-case hex
 * @param bytes 1 or more
 * @param type media type, by content
 */
public record FileState(UUID id, String org, String sha256, long bytes, String type, Stage stage, Scan scan) {
    /** What became of it. */
    public enum Stage {
        /** Nothing refers to it yet. */
        STAGED,
        /** Something refers to it; its name and key lie in the vault. */
        KEPT,
        /** Its content is gone: it was erased, or nothing had referred to it for a day. */
        ERASED
    }

    /** Whether somebody has looked for malware. */
    public enum Scan {
        /** It cannot be read before. */
        WAITING,
        CLEAN,
        INFECTED,
        /** No scanner was set up when it came. */
        NOT_SET_UP;

        static Scan of(Verdict verdict) {
            return switch (verdict) {
                case CLEAN -> CLEAN;
                case INFECTED -> INFECTED;
                case NOBODY_LOOKED -> NOT_SET_UP;
            };
        }
    }
}
