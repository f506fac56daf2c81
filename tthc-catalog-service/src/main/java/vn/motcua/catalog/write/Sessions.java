package vn.motcua.catalog.write;

import java.time.LocalTime;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.events.OrganisationEvent.Session;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHours;
import vn.motcua.eventstore.Refused;

/** Working hours that can be walked: at least one session, in order, not overlapping. */
public final class Sessions {
    private Sessions() {}

    /** @throws Refused WORKING_HOURS_INVALID */
    public static void requireInOrder(WorkingHours hours) {
        LocalTime last = LocalTime.MIN;
        for (Session session : hours.sessions()) {
            if (session.from().isBefore(last) || !session.from().isBefore(session.to())) {
                throw invalid(hours);
            }
            last = session.to();
        }
        if (hours.sessions().isEmpty()) {
            throw invalid(hours);
        }
    }

    private static Refused invalid(WorkingHours hours) {
        return CatalogRefusal.WORKING_HOURS_INVALID.because("Giờ làm việc từ ngày " + hours.effectiveFrom());
    }
}
