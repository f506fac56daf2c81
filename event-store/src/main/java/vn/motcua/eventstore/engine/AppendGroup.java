package vn.motcua.eventstore.engine;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import vn.motcua.eventstore.VaultRow;

/** Lays several appends out as the arguments of one {@code record_events} call, with positions and hashes. */
final class AppendGroup {
    static final String CALL = "SELECT record_events($1, $2, $3, $4, $5, $6, $7, $8, $9, $10,"
            + " $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)";

    private final List<Append> appends;
    private final List<Long> lastPositions = new ArrayList<>();
    private final Map<String, Long> lastTagged = new HashMap<>();
    private Heads head;
    private Instant recordedAt;

    AppendGroup(List<Append> appends) {
        this.appends = appends;
    }

    /** Arguments for a log whose newest event is this one. */
    Tuple arguments(Heads follows, Instant recordedAt, HashChain chain) {
        int size = appends.stream().mapToInt(a -> a.events.size()).sum();
        Long[] positions = new Long[size];
        UUID[] ids = new UUID[size];
        String[] names = new String[size];
        Integer[] versions = new Integer[size];
        String[] tagLines = new String[size];
        Buffer[] metadatas = new Buffer[size];
        Buffer[] payloads = new Buffer[size];
        Buffer[] hashes = new Buffer[size];
        List<String> tags = new ArrayList<>(size * 2);
        List<Long> tagPositions = new ArrayList<>(size * 2);
        lastPositions.clear();
        lastTagged.clear();
        long head = follows.position();
        byte[] hash = follows.hash();
        int n = 0;
        for (Append append : appends) {
            for (StoredEvent event : append.events) {
                long position = head + n + 1;
                String lines = event.tagLines();
                hash = chain.next(
                        hash,
                        position,
                        event.id(),
                        event.name(),
                        event.version(),
                        lines,
                        event.metadata(),
                        event.payload(),
                        recordedAt);
                positions[n] = position;
                ids[n] = event.id();
                names[n] = event.name();
                versions[n] = event.version();
                tagLines[n] = lines;
                metadatas[n] = Buffer.buffer(event.metadata());
                payloads[n] = Buffer.buffer(event.payload());
                hashes[n] = Buffer.buffer(hash);
                for (String tag : event.tags()) {
                    tags.add(tag);
                    tagPositions.add(position);
                    lastTagged.put(tag, position);
                }
                n++;
            }
            lastPositions.add(head + n);
        }
        this.head = new Heads(head + n, hash);
        this.recordedAt = recordedAt;
        Tuple tuple = Tuple.tuple()
                .addLong(head)
                .addBuffer(Buffer.buffer(follows.hash()))
                .addArrayOfLong(positions)
                .addArrayOfUUID(ids)
                .addArrayOfString(names)
                .addArrayOfInteger(versions)
                .addArrayOfString(tagLines)
                .addArrayOfBuffer(metadatas)
                .addArrayOfBuffer(payloads)
                .addOffsetDateTime(OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC))
                .addArrayOfBuffer(hashes)
                .addArrayOfString(tags.toArray(String[]::new))
                .addArrayOfLong(tagPositions.toArray(Long[]::new));
        addConditions(tuple);
        return addVaultRows(tuple);
    }

    private void addConditions(Tuple tuple) {
        List<Integer> numbers = new ArrayList<>();
        List<Long> markers = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        ArrayNode general = EventCodec.JSON.createArrayNode();
        for (int i = 0; i < appends.size(); i++) {
            Append append = appends.get(i);
            for (Append.TagCondition condition : append.tagConditions) {
                numbers.add(i);
                markers.add(condition.marker());
                tags.add(condition.tag());
            }
            for (EventCriterion criterion : append.generalConditions) {
                general.add(json(i, append.marker, criterion));
            }
        }
        tuple.addArrayOfInteger(numbers.toArray(Integer[]::new))
                .addArrayOfLong(markers.toArray(Long[]::new))
                .addArrayOfString(tags.toArray(String[]::new))
                .addString(general.isEmpty() ? null : general.toString());
    }

    private static ObjectNode json(int append, long marker, EventCriterion criterion) {
        ObjectNode node =
                EventCodec.JSON.createObjectNode().put("append", append).put("marker", marker);
        ArrayNode tags = node.putArray("tags");
        EventCodec.lines(criterion.tags()).forEach(tags::add);
        ArrayNode types = node.putArray("types");
        criterion.types().stream().map(QualifiedName::name).forEach(types::add);
        return node;
    }

    private Tuple addVaultRows(Tuple tuple) {
        List<VaultRow> rows =
                appends.stream().flatMap(a -> a.vaultRows.stream()).toList();
        return tuple.addArrayOfUUID(rows.stream().map(VaultRow::ref).toArray(UUID[]::new))
                .addArrayOfBuffer(
                        rows.stream().map(r -> Buffer.buffer(r.sealed())).toArray(Buffer[]::new))
                .addArrayOfBuffer(rows.stream().map(r -> Buffer.buffer(r.key())).toArray(Buffer[]::new))
                .addArrayOfUUID(appends.stream().flatMap(a -> a.erased.stream()).toArray(UUID[]::new));
    }

    /** After {@link #arguments}: the newest event once the group is stored. */
    Heads head() {
        return head;
    }

    List<Append> appends() {
        return appends;
    }

    /** After {@link #arguments}: the tags of its events, with the last position of each. */
    Map<String, Long> lastTagged() {
        return lastTagged;
    }

    List<UUID> ids() {
        return appends.stream()
                .flatMap(a -> a.events.stream())
                .map(StoredEvent::id)
                .toList();
    }

    /** Answers each append of a group that was stored. */
    void complete() {
        for (int i = 0; i < appends.size(); i++) {
            appends.get(i).stored.complete(new Append.Stored(lastPositions.get(i), recordedAt));
        }
    }
}
