package vn.motcua.dashboard.facts.notice;

import java.util.EnumMap;
import java.util.Map;
import vn.motcua.dashboard.known.ReminderMessage.Level;

/** Which notices an item gives, as it stands: worked out anew after each message, so that none is left behind. */
final class Desk {
    private Desk() {}

    /** A notice that is to lie in its place. */
    record Wanted(NoticeKind kind, String unit, Addressee addressee) {}

    static Map<Place, Wanted> of(NoticeItem item) {
        Map<Place, Wanted> wanted = new EnumMap<>(Place.class);
        if (item.desk != null) {
            wanted.put(Place.DESK, new Wanted(item.desk, item.unit, item.handler));
        }
        if (item.told != null && !item.waits) {
            wanted.put(Place.DUE, new Wanted(kindOf(item.told), item.unit, item.handler));
            if (item.told.compareTo(Level.OVERDUE_TO_HEAD) >= 0) {
                wanted.put(Place.HEAD, new Wanted(NoticeKind.OVERDUE, item.unit, Addressee.LEADER));
            }
            if (item.told.compareTo(Level.OVERDUE_TO_OFFICE) >= 0) {
                wanted.put(Place.OFFICE, new Wanted(NoticeKind.OVERDUE, item.agency, Addressee.OFFICE));
            }
        }
        return wanted;
    }

    private static NoticeKind kindOf(Level told) {
        return switch (told) {
            case DUE_SOON -> NoticeKind.DUE_SOON;
            case DUE_TODAY -> NoticeKind.DUE_TODAY;
            case OVERDUE, OVERDUE_TO_HEAD, OVERDUE_TO_OFFICE -> NoticeKind.OVERDUE;
        };
    }
}
