package vn.motcua.eventstore.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Why {@code record_events} stored nothing.
 *
 * @param head the newest event
 * @param conflicts empty when the head had moved and nothing else stood in the way
 */
record NotStored(Heads head, List<Conflict> conflicts) {
    /**
     * A condition that does not hold.
     *
     * @param append place in the group
     * @param tag {@code key=value}, empty for a condition that is not about one tag
     */
    record Conflict(int append, String tag) {}

    static NotStored read(String json) {
        try {
            JsonNode answer = EventCodec.JSON.readTree(json);
            long position = answer.path("head").asLong();
            byte[] hash = position == 0
                    ? HashChain.ORIGIN
                    : HexFormat.of().parseHex(answer.path("hash").asText());
            List<Conflict> conflicts = new ArrayList<>();
            answer.path("conflicts")
                    .forEach(c -> conflicts.add(
                            new Conflict(c.path("append").asInt(), c.path("tag").asText())));
            return new NotStored(new Heads(position, hash), conflicts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("record_events answered no JSON", e);
        }
    }
}
