package vn.motcua.eventstore.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/** The last positions that this process has stored each tag at, of the newest tags: who waits under an older marker has lost for sure. */
final class LastTagged {
    private static final int TAGS_MAX = 10_000;

    private final Map<String, Long> positions = new LinkedHashMap<>();

    void stored(Map<String, Long> tagged) {
        tagged.forEach((tag, position) -> {
            positions.remove(tag);
            positions.put(tag, position);
        });
        var eldest = positions.keySet().iterator();
        for (int over = positions.size() - TAGS_MAX; over > 0; over--) {
            eldest.next();
            eldest.remove();
        }
    }

    /** Whether a condition of an append does not hold any more. */
    boolean breaks(Append append) {
        return append.tagConditions.stream().anyMatch(this::breaks);
    }

    boolean breaks(Append.TagCondition condition) {
        return positions.getOrDefault(condition.tag(), 0L) > condition.marker();
    }

    void forget() {
        positions.clear();
    }
}
