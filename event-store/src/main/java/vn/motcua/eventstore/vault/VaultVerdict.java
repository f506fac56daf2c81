package vn.motcua.eventstore.vault;

import java.util.List;
import java.util.UUID;

/**
 * What a comparison of a vault with log and topic has found. It names references, and nobody.
 *
 * @param rows how many the vault holds
 * @param faults the first thousand
 * @param total how many there are
 */
public record VaultVerdict(long rows, List<VaultFault> faults, long total) {
    public VaultVerdict {
        faults = List.copyOf(faults);
    }

    /** @param ref what the events hold instead of the data */
    public record VaultFault(UUID ref, VaultFaultKind kind) {}

    /** What is wrong. */
    public enum VaultFaultKind {
        /** See {@link Unreadable}. */
        DAMAGED,
        SERVICE_KEY_UNKNOWN,
        KEY_MISSING,
        /** An event refers to it, no event erased it, and it is gone. */
        ROW_MISSING,
        /** No event refers to it. */
        NO_EVENT,
        /** The log says that it was erased, and it is there. */
        NOT_ERASED,
        /** The topic says that it was erased, the log has gone back to before, and it is there again. */
        TO_ERASE_AGAIN
    }
}
