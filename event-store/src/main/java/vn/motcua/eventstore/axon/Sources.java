package vn.motcua.eventstore.axon;

import java.util.List;

/** What a decision may read of the log; whatever it read must be the newest still when its events are stored. */
@FunctionalInterface
interface Sources {
    /** All events with a tag, in order. */
    List<Object> events(String tagKey, String value);
}
