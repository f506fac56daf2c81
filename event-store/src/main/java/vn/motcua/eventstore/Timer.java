package vn.motcua.eventstore;

import java.time.Instant;
import java.util.List;

/**
 * What happens by itself when its time has come. A timer is asked every few seconds what is due by business time, and sends
 * one command for each; it asks a read model, and keeps nothing of its own. So a restart, a second instance or a clock that
 * jumps changes nothing, as long as the decision keeps one rule: <b>what was done is not done again</b>, it gives no event.
 */
public interface Timer {
    /** Name of the machine that acts in the history, kebab-case. */
    String name();

    /**
     * What is due, in the order of its keys. Blocks: it is asked on a virtual thread.
     *
     * @param now business time
     * @param after only keys greater than this one; empty at first
     * @param limit at most so many; fewer say that there are no more
     */
    List<Due> due(Instant now, String after, int limit);

    /**
     * One thing that is due.
     *
     * @param key what it is known by while it is due, 1 or more characters
     * @param command decides by itself whether it is still due, and gives nothing when it is not
     */
    record Due(String key, EntityCommand command) {
        public Due {
            if (key.isEmpty()) {
                throw new IllegalArgumentException("what is due has a key: " + command);
            }
        }
    }
}
