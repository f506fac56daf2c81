package vn.motcua.eventstore.engine;

import io.vertx.core.Future;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.eventstore.TagTaken;
import vn.motcua.eventstore.engine.NotStored.Conflict;

/** Tells each append of a group that cannot be stored why. */
final class Rejections {
    private Rejections() {}

    /**
     * Refuses the appends that the database named, unless their own events are what stands in the way: those were stored by
     * an earlier attempt whose answer was lost. Gives back the others, in order.
     */
    static Future<List<Append>> refuse(PgConnection connection, List<Append> group, List<Conflict> conflicts) {
        Map<Append, String> tagOf = new LinkedHashMap<>();
        for (Conflict conflict : conflicts) {
            Append append = group.get(conflict.append());
            tagOf.merge(append, conflict.tag(), (a, b) -> preferred(append, a, b));
        }
        return alreadyStored(connection, List.copyOf(tagOf.keySet())).map(refused -> {
            refused.forEach(append -> append.stored.completeExceptionally(why(append, tagOf.get(append))));
            return group.stream().filter(append -> !tagOf.containsKey(append)).toList();
        });
    }

    /**
     * Refuses appends that were not sent because what was stored has broken their conditions, all by one question; those that were
     * stored by an earlier attempt are answered with it.
     */
    static void refuseLost(PgConnection connection, List<Append> lost, LastTagged stored) {
        if (lost.isEmpty()) {
            return;
        }
        Map<Append, RuntimeException> why = new LinkedHashMap<>();
        lost.forEach(append -> why.put(append, why(append, broken(append, stored))));
        alreadyStored(connection, lost)
                .onSuccess(rest -> rest.forEach(append -> append.stored.completeExceptionally(why.get(append))))
                .onFailure(e -> lost.forEach(append -> append.stored.completeExceptionally(
                        new StoreUnavailable("the event store cannot be reached", e))));
    }

    private static String broken(Append append, LastTagged stored) {
        return append.tagConditions.stream()
                .filter(stored::breaks)
                .map(Append.TagCondition::tag)
                .reduce((a, b) -> preferred(append, a, b))
                .orElseThrow();
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

    /** Answers the appends whose events are all in the log, stored by an earlier attempt; gives back the others, in order. */
    static Future<List<Append>> alreadyStored(PgConnection connection, List<Append> group) {
        UUID[] ids = group.stream()
                .flatMap(a -> a.events.stream())
                .map(StoredEvent::id)
                .toArray(UUID[]::new);
        return connection
                .preparedQuery("SELECT id, position, recorded_at FROM event WHERE id = ANY($1)")
                .execute(Tuple.tuple().addArrayOfUUID(ids))
                .map(rows -> {
                    Map<UUID, Append.Stored> found = new HashMap<>();
                    rows.forEach(row -> found.put(
                            row.getUUID(0),
                            new Append.Stored(
                                    row.getLong(1), row.getOffsetDateTime(2).toInstant())));
                    return answerStored(group, found);
                });
    }

    private static List<Append> answerStored(List<Append> group, Map<UUID, Append.Stored> stored) {
        List<Append> rest = new ArrayList<>();
        for (Append append : group) {
            long found = append.events.stream()
                    .filter(e -> stored.containsKey(e.id()))
                    .count();
            if (found == append.events.size()) {
                append.stored.complete(stored.get(append.events.getLast().id()));
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
