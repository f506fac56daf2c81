package vn.motcua.eventstore.axon;

import java.util.List;
import java.util.Optional;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.EventTypes.EventTag;
import vn.motcua.eventstore.KeyReused;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.Recorded;

/** Finds what an idempotency key did the first time: the log itself remembers, for ever. */
final class AnsweredRequests {
    private final StoredEventLog log;
    private final EventTypes types;

    AnsweredRequests(StoredEventLog log, EventTypes types) {
        this.log = log;
        this.types = types;
    }

    /**
     * The outcome of the first run of a request; empty when it never stored anything.
     *
     * @throws KeyReused that run was for another body
     */
    Optional<Outcome> find(String request, String bodyHash) {
        List<Recorded<Object>> events = log.history(Object.class, EventTypes.REQUEST, request, Long.MAX_VALUE);
        if (events.isEmpty()) {
            return Optional.empty();
        }
        Recorded<Object> first = events.getFirst();
        if (!bodyHash.equals(first.metadata().getOrDefault(MetadataKeys.BODY_HASH, ""))) {
            throw new KeyReused(request);
        }
        EventTag decided = types.entityOf(first.event());
        long version = events.reversed().stream()
                .filter(recorded -> types.isTagged(recorded.event(), decided.key(), decided.value()))
                .findFirst()
                .orElse(first)
                .position();
        return Optional.of(new Outcome(decided.value(), version, true));
    }
}
