package vn.motcua.catalog.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.catalog.events.OfficerEvent;
import vn.motcua.catalog.events.Tags;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.Refused;
import vn.motcua.http.HttpRefusal;
import vn.motcua.http.Postings;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.DirectoryMessage;

/** Who may act here for another unit than their own: whom the directory has posted to it, as the log says now. */
@ApplicationScoped
class KnownPostings implements Postings {
    private final EventLog log;

    KnownPostings(EventLog log) {
        this.log = log;
    }

    @Override
    public void require(String officer, String unit, LocalDate day) {
        List<DirectoryMessage> told = log.history(OfficerEvent.class, Tags.OFFICER, officer, EventLog.NOW).stream()
                .map(recorded -> DirectoryMessages.of(recorded.event()))
                .toList();
        Directory.of(told).posting(officer, unit, day).whyNot().ifPresent(why -> {
            throw new Refused(HttpRefusal.POSTING_NOT_IN_FORCE, why);
        });
    }
}
