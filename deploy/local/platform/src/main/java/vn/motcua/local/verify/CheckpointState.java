package vn.motcua.local.verify;

import java.util.List;

/**
 * What a comparison of a log with what its readers have kept of it has found.
 *
 * @param compared how many checkpoints were compared
 * @param ofOtherHistories how many were not: the log was begun anew since, as an operator said
 * @param differences the first checkpoints that the log does not agree with
 */
public record CheckpointState(long compared, long ofOtherHistories, List<Difference> differences) {

    public CheckpointState {
        differences = List.copyOf(differences);
    }
}
