package vn.motcua.eventstore.engine;

import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.DelayedMessageStream;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import vn.motcua.eventstore.engine.KnownEntities.History;

/** What a decision is made on: all events that match, and the marker up to which the log was seen. */
final class Sourcing {
    private final SourceQueue queue;
    private final PageReader reader;
    private final EventCodec codec;
    private final OffTheLoop offTheLoop;
    private final LongSupplier knownHead;
    private final KnownEntities known;

    /** @param knownHead a position up to which everything is visible to every connection; 0 when none is known */
    Sourcing(
            SourceQueue queue,
            PageReader reader,
            EventCodec codec,
            OffTheLoop offTheLoop,
            LongSupplier knownHead,
            KnownEntities known) {
        this.queue = queue;
        this.reader = reader;
        this.codec = codec;
        this.offTheLoop = offTheLoop;
        this.knownHead = knownHead;
        this.known = known;
    }

    MessageStream<EventMessage> source(SourcingCondition condition, ProcessingContext context) {
        AppendExtras extras = context == null ? null : context.getResource(AppendExtras.KEY);
        // Read before the query is sent: all positions up to here are visible to it, whether they match or not.
        long seen = knownHead.getAsLong();
        long after = Math.max(0, Math.max(1, GlobalIndexPosition.toIndex(condition.start())) - 1);
        Set<EventCriterion> criteria = condition.criteria().flatten();
        if (extras != null && oneTag(criteria) && extras.fresh(tagOf(criteria))) {
            return sourced(List.of(), 0, 0, condition, context);
        }
        if (extras != null && after == 0 && oneTag(criteria)) {
            History history = remembered(tagOf(criteria), extras);
            if (history != null) {
                return messages(tagOf(criteria), history, extras, context);
            }
        }
        CompletableFuture<List<Row>> rows =
                oneTag(criteria) ? queue.load(tagOf(criteria), after) : all(after, criteria, new ArrayList<>());
        return DelayedMessageStream.create(
                offTheLoop.answer(rows, extras).thenApply(loaded -> sourced(loaded, after, seen, condition, context)));
    }

    private History remembered(String tag, AppendExtras extras) {
        if (extras.mayRemember()) {
            return known.of(tag);
        }
        known.forget(tag);
        return null;
    }

    /** Nothing is known beyond the last of these events: whatever has come since makes the append fail. */
    private MessageStream<EventMessage> messages(
            String tag, History history, AppendExtras extras, ProcessingContext context) {
        long last = history.last();
        SourcedVersions.put(context, tag, last, last);
        extras.remembers(tag, history);
        List<EventMessage> messages = new ArrayList<>(history.events().size() + 1);
        history.events().forEach(recorded -> messages.add(codec.message(recorded)));
        return stream(messages, new GlobalIndexConsistencyMarker(last));
    }

    private static boolean oneTag(Set<EventCriterion> criteria) {
        return criteria.size() == 1
                && criteria.iterator().next().types().isEmpty()
                && criteria.iterator().next().tags().size() == 1;
    }

    private static String tagOf(Set<EventCriterion> oneTag) {
        return EventCodec.line(oneTag.iterator().next().tags().iterator().next());
    }

    private CompletableFuture<List<Row>> all(long after, Set<EventCriterion> criteria, List<Row> sofar) {
        return offTheLoop
                .read(reader.page(after, Long.MAX_VALUE, SourceQueue.PAGE, criteria))
                .thenCompose(rows -> {
                    rows.forEach(sofar::add);
                    return rows.size() < SourceQueue.PAGE
                            ? CompletableFuture.completedFuture(sofar)
                            : all(sofar.getLast().getLong(0), criteria, sofar);
                });
    }

    private MessageStream<EventMessage> sourced(
            List<Row> rows, long after, long seen, SourcingCondition condition, ProcessingContext context) {
        List<EventMessage> messages = new ArrayList<>(rows.size() + 1);
        rows.forEach(row -> messages.add(codec.message(row)));
        long last = rows.isEmpty() ? after : rows.getLast().getLong(0);
        Set<EventCriterion> criteria = condition.criteria().flatten();
        if (context != null && oneTag(criteria)) {
            SourcedVersions.put(context, tagOf(criteria), last, Math.max(seen, last));
            AppendExtras extras = context.getResource(AppendExtras.KEY);
            if (extras != null && after == 0) {
                extras.sourced(tagOf(criteria), rows, messages);
            }
        }
        return stream(messages, new GlobalIndexConsistencyMarker(Math.max(seen, last)));
    }

    private static MessageStream<EventMessage> stream(List<EventMessage> messages, ConsistencyMarker marker) {
        messages.add(TerminalEventMessage.INSTANCE);
        return MessageStream.fromIterable(
                messages,
                message -> message == TerminalEventMessage.INSTANCE
                        ? ConsistencyMarker.addToContext(Context.empty(), marker)
                        : Context.empty());
    }
}
