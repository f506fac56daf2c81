package vn.motcua.eventstore.axon;

import java.util.List;

/** What a decision may read of the log; whatever it read must be the newest still when its events are stored. */
@FunctionalInterface
interface Sources {
    /** All events with a tag, in order. */
    List<Object> events(String tagKey, String value);

    /**
     * The events with a tag after a position, for who remembers those up to there.
     *
     * @param after 0 for all of them
     */
    default Later after(String tagKey, String value, long after) {
        return new Later(events(tagKey, value), 0);
    }

    /** @param position of the last event with the tag; 0 where positions are not known, and nothing can be remembered */
    record Later(List<Object> events, long position) {}
}
