package vn.motcua.local.verify;

import java.util.List;

/**
 * What a comparison of a topic with its log has found.
 *
 * @param events how many the log holds
 */
public record TopicState(long events, List<Difference> differences) {

    public TopicState {
        differences = List.copyOf(differences);
    }
}
