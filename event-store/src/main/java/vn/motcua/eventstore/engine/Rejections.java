package vn.motcua.eventstore.engine;

import io.vertx.core.Future;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import vn.motcua.eventstore.TagTaken;
import vn.motcua.eventstore.engine.NotStored.Conflict;

/** Tells each append of a group that cannot be stored why. */
final class Rejections {
    private Rejections() {}

    /** Refuses the appends that the database named; gives back the others, in order. */
    static List<Append> refuse(List<Append> group, List<Conflict> conflicts) {
        Map<Integer, String> tagOf = new HashMap<>();
        conflicts.forEach(c -> tagOf.merge(c.append(), c.tag(), (a, b) -> preferred(group.get(c.append()), a, b)));
        List<Append> rest = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            Append append = group.get(i);
            if (tagOf.containsKey(i)) {
                append.stored.completeExceptionally(why(append, tagOf.get(i)));
            } else {
                rest.add(append);
            }
        }
        return rest;
    }

    /** A tag that may be stored once says more than a lost race. */
    private static String preferred(Append append, String a, String b) {
        return append.onceTags.contains(b) ? b : a;
    }

    private static RuntimeException why(Append append, String tag) {
        if (append.onceTags.contains(tag)) {
            int equals = tag.indexOf('=');
            return new TagTaken(tag.substring(0, equals), tag.substring(equals + 1));
        }
        return AppendEventsTransactionRejectedException.conflictingEventsDetected(
                new GlobalIndexConsistencyMarker(append.marker));
    }

    /**
     * After a duplicate event identifier: appends whose events are all in the log were stored by an earlier attempt whose
     * answer was lost, and are answered now; gives back the others.
     */
    static Future<List<Append>> alreadyStored(PgConnection connection, List<Append> group) {
        UUID[] ids = group.stream()
                .flatMap(a -> a.events.stream())
                .map(StoredEvent::id)
                .toArray(UUID[]::new);
        return connection
                .preparedQuery("SELECT id, position FROM event WHERE id = ANY($1)")
                .execute(Tuple.tuple().addArrayOfUUID(ids))
                .map(rows -> {
                    Map<UUID, Long> positions = new HashMap<>();
                    rows.forEach(row -> positions.put(row.getUUID(0), row.getLong(1)));
                    return answerStored(group, positions);
                });
    }

    private static List<Append> answerStored(List<Append> group, Map<UUID, Long> positions) {
        List<Append> rest = new ArrayList<>();
        for (Append append : group) {
            long found = append.events.stream()
                    .filter(e -> positions.containsKey(e.id()))
                    .count();
            if (found == append.events.size()) {
                append.stored.complete(positions.get(append.events.getLast().id()));
            } else if (found > 0) {
                append.stored.completeExceptionally(
                        new IllegalStateException("an event identifier was used for two different appends"));
            } else {
                rest.add(append);
            }
        }
        return rest;
    }
}
