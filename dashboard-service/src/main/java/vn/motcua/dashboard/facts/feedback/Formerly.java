package vn.motcua.dashboard.facts.feedback;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.eventstore.engine.EventCodec;

/**
 * Who had to answer until when, since a day: what a period that ended before the next change has to count.
 *
 * @param since first day
 * @param dueOn null without a deadline
 */
record Formerly(
        LocalDate since,
        String handler,
        @JsonProperty("due_on") LocalDate dueOn) {
    private static final TypeReference<List<Formerly>> LIST = new TypeReference<>() {};

    /** The list of a row with one more entry. @param kept null when there is none yet */
    static String more(String kept, Formerly last) {
        try {
            List<Formerly> all = new ArrayList<>(kept == null ? List.of() : EventCodec.JSON.readValue(kept, LIST));
            if (!all.isEmpty() && all.getLast().since().equals(last.since())) {
                all.removeLast(); // it stood for less than a day
            }
            all.add(last);
            return EventCodec.JSON.writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row holds a list that cannot be read", e);
        }
    }
}
