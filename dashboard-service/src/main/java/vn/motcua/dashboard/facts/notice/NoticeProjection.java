package vn.motcua.dashboard.facts.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.dashboard.known.DossierMessage;
import vn.motcua.dashboard.known.FeedbackMessage;
import vn.motcua.dashboard.known.NoticeMessage;
import vn.motcua.dashboard.known.ReminderMessage.Level;
import vn.motcua.dashboard.known.ReminderMessage.OfDossier;
import vn.motcua.dashboard.known.ReminderMessage.OfFeedback;
import vn.motcua.dashboard.known.ReminderMessage.OfTask;
import vn.motcua.dashboard.known.SubmissionMessage;
import vn.motcua.dashboard.known.TaskMessage;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.projection.BatchRows;

/** Keeps what lies on whose desk. Who has read a notice is not kept here: a rebuild gives every notice the identifier that it had. */
@ApplicationScoped
class NoticeProjection implements Projection<NoticeMessage> {
    @Override
    public String name() {
        return "notice";
    }

    @Override
    public Class<NoticeMessage> reads() {
        return NoticeMessage.class;
    }

    @Override
    public List<String> tables() {
        return List.of("notice_item", "notice", "notice_late");
    }

    @Override
    public Uni<Void> apply(List<Recorded<NoticeMessage>> batch) {
        Set<UUID> items =
                batch.stream().map(recorded -> recorded.event().itemId()).collect(Collectors.toSet());
        List<Turn> turns = new ArrayList<>();
        return BatchRows.<UUID, NoticeItem>fold(
                        NoticeItem.class,
                        items,
                        item -> item.itemId,
                        rows -> batch.forEach(recorded -> turn(rows, recorded, turns)))
                .chain(() -> BatchRows.<String, NoticeRow>fold(
                        NoticeRow.class,
                        items.stream().flatMap(NoticeProjection::places).toList(),
                        row -> row.id,
                        rows -> turns.forEach(turn -> turn.show(rows))))
                .chain(() -> BatchRows.<String, LateRow>fold(
                        LateRow.class,
                        turns.stream()
                                .flatMap(turn -> turn.passed().stream())
                                .distinct()
                                .toList(),
                        row -> row.id,
                        rows -> turns.forEach(turn -> turn.showLate(rows))));
    }

    private static Stream<String> places(UUID item) {
        return Stream.of(Place.values()).map(place -> Turn.id(item, place));
    }

    /** How an item stands after a message; of one that has ended, or that began before anything was told, nothing more is. */
    private static void turn(BatchRows<UUID, NoticeItem> items, Recorded<NoticeMessage> recorded, List<Turn> turns) {
        NoticeMessage message = recorded.event();
        boolean begins = message instanceof DossierMessage dossier && DossierDesk.begins(dossier)
                || message instanceof FeedbackMessage.Sent
                || message instanceof TaskMessage.Drafted;
        if (begins) {
            items.begin(message.itemId(), NoticeItem::new).itemId = message.itemId();
        }
        items.find(message.itemId()).ifPresent(item -> {
            if (show(item, message)) {
                turns.add(Turn.of(item, recorded));
            } else {
                items.remove(item.itemId);
                turns.add(Turn.end(item, recorded));
            }
        });
    }

    /** Whether the item goes on. */
    static boolean show(NoticeItem item, NoticeMessage message) {
        return switch (message) {
            case DossierMessage m -> {
                DossierDesk.show(item, m);
                yield !DossierDesk.ends(m);
            }
            case FeedbackMessage m -> {
                FeedbackDesk.show(item, m);
                yield !FeedbackDesk.ends(m);
            }
            case SubmissionMessage m -> {
                DossierDesk.show(item, m);
                yield true;
            }
            case TaskMessage m -> {
                TaskDesk.show(item, m);
                yield !TaskDesk.ends(m);
            }
            case OfDossier m -> told(item, m.dueAt(), m.reminder());
            case OfFeedback m -> told(item, m.dueAt(), m.reminder());
            case OfTask m -> {
                TaskDesk.show(item, m);
                yield true;
            }
        };
    }

    private static boolean told(NoticeItem item, Instant dueAt, Level level) {
        if (dueAt.equals(item.dueAt)) {
            item.told = level;
        }
        return true;
    }
}
