package vn.motcua.eventstore.vault;

import java.util.List;

/**
 * Which keys a vault is kept with, and how far the rows have come to the first of them.
 *
 * @param keys names of the service's keys, as this instance was given them: the first wraps, all unwrap
 * @param rows by the service's key that they are under
 * @param rewrapped rows that this instance has brought under the first key since it was last asked to
 * @param problem why it has failed; empty otherwise
 */
public record VaultStatus(List<String> keys, List<RowsUnder> rows, RewrapState state, long rewrapped, String problem) {
    public VaultStatus {
        keys = List.copyOf(keys);
        rows = List.copyOf(rows);
    }

    /** @param key as a row names it */
    public record RowsUnder(String key, long rows) {}

    /** What becomes of the rows under other keys. */
    public enum RewrapState {
        /** This instance was not asked to do anything about them. */
        IDLE,
        RUNNING,
        /** It has brought all that it can open under the first key. */
        DONE,
        FAILED
    }
}
