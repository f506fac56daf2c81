package vn.motcua.dashboard.facts.notice;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dashboard.facts.notice.Desk.Wanted;
import vn.motcua.dashboard.known.NoticeMessage;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.projection.BatchRows;

/** How an item stood after a message: which of its notices are wanted from then on. The item itself goes on changing. */
record Turn(
        UUID message,
        Instant at,
        UUID itemId,
        ItemKind kind,
        UUID planId,
        String code,
        String name,
        Instant dueAt,
        Map<Place, Wanted> wanted) {
    static Turn of(NoticeItem item, Recorded<? extends NoticeMessage> after) {
        return new Turn(
                after.id(),
                after.event().at(),
                item.itemId,
                item.kind,
                item.planId,
                item.code,
                item.name,
                item.dueAt,
                Desk.of(item));
    }

    /** Nothing is wanted any more. */
    static Turn end(NoticeItem item, Recorded<? extends NoticeMessage> after) {
        Turn last = of(item, after);
        return new Turn(
                last.message, last.at, last.itemId, last.kind, last.planId, last.code, last.name, last.dueAt, Map.of());
    }

    static String id(UUID item, Place place) {
        return item + "/" + place;
    }

    /** What is wanted already lies there, and stays as old and as read as it is. */
    void show(BatchRows<String, NoticeRow> rows) {
        for (Place place : Place.values()) {
            Wanted now = wanted.get(place);
            rows.find(id(itemId, place))
                    .filter(row -> row.doneAt == null && !says(row, now))
                    .ifPresent(row -> row.doneAt = at);
            if (now != null) {
                NoticeRow row = rows.begin(id(itemId, place), NoticeRow::new);
                if (row.noticeId == null || row.doneAt != null) {
                    begin(row, place, now);
                }
                row.code = code;
                row.name = name;
                row.dueAt = dueAt;
            }
        }
    }

    /** Identifier of the due date that has passed; empty when none has. */
    Optional<String> passed() {
        return Optional.ofNullable(wanted.get(Place.DUE))
                .filter(due -> due.kind() == NoticeKind.OVERDUE)
                .map(_ -> itemId + "/" + dueAt);
    }

    /** A due date passes once, on the desk on which the item lay then. */
    void showLate(BatchRows<String, LateRow> rows) {
        passed().ifPresent(id -> {
            LateRow row = rows.begin(id, LateRow::new);
            if (row.id == null) {
                row.id = id;
                row.itemId = itemId;
                row.itemKind = kind;
                row.unit = wanted.get(Place.DUE).unit();
                row.since = at;
                row.dueAt = dueAt;
            }
        });
    }

    private static boolean says(NoticeRow row, Wanted wanted) {
        return wanted != null
                && row.kind == wanted.kind()
                && row.unit.equals(wanted.unit())
                && row.addressee == wanted.addressee();
    }

    private void begin(NoticeRow row, Place place, Wanted now) {
        row.id = id(itemId, place);
        row.noticeId = UUID.nameUUIDFromBytes((message + "/" + place).getBytes(StandardCharsets.UTF_8));
        row.itemId = itemId;
        row.itemKind = kind;
        row.planId = planId;
        row.kind = now.kind();
        row.severity = now.kind().severity();
        row.unit = now.unit();
        row.addressee = now.addressee();
        row.since = at;
        row.doneAt = null;
    }
}
