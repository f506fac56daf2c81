package vn.motcua.local.verify;

import java.util.List;

/**
 * What a comparison of logs and boards has found.
 *
 * @param events how many events were folded
 * @param boards how many boards were compared
 * @param figures how many figures were compared
 * @param atRest whether nothing was written while logs and boards were read; otherwise differences say nothing
 */
public record Drift(long events, int boards, int figures, boolean atRest, List<Difference> differences) {

    public Drift {
        differences = List.copyOf(differences);
    }

    public boolean none() {
        return atRest && differences.isEmpty();
    }
}
