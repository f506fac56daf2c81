package vn.motcua.catalog.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalog.events.OfficerEvent;
import vn.motcua.catalog.events.Tags;
import vn.motcua.eventstore.EventLog;
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
    public Optional<String> whyNot(String officer, String unit, LocalDate day) {
        List<DirectoryMessage> told = log.history(OfficerEvent.class, Tags.OFFICER, officer, EventLog.NOW).stream()
                .map(recorded -> DirectoryMessages.of(recorded.event()))
                .toList();
        return Directory.of(told).posting(officer, unit, day).whyNot();
    }
}
