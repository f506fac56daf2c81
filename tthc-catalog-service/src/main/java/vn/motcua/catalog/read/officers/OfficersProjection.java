package vn.motcua.catalog.read.officers;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.motcua.catalog.events.OfficerEvent;
import vn.motcua.catalog.events.OfficerEvent.OfficerMoved;
import vn.motcua.catalog.events.OfficerEvent.OfficerPosted;
import vn.motcua.catalog.events.OfficerEvent.OfficerRegistered;
import vn.motcua.catalog.events.OfficerEvent.PostingEnded;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;

/** Fills the table of home units and postings. */
@ApplicationScoped
class OfficersProjection implements Projection<OfficerEvent> {
    static final String NAME = "officers";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<OfficerEvent> reads() {
        return OfficerEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("officer_stay");
    }

    @Override
    public Uni<Void> apply(List<Recorded<OfficerEvent>> batch) {
        Set<String> ids =
                batch.stream().map(r -> r.event().officerId().toString()).collect(toSet());
        return OfficerStayRow.<OfficerStayRow>list("officerId in ?1", ids)
                .map(ArrayList::new)
                .chain(rows -> {
                    List<OfficerStayRow> added = new ArrayList<>();
                    batch.forEach(recorded -> show(rows, recorded.event()).ifPresent(row -> {
                        rows.add(row);
                        added.add(row);
                    }));
                    return Panache.getSession().chain(session -> session.persistAll(added.toArray()));
                });
    }

    /** Changes the rows of the event's officer; gives the row to add, if any. */
    static Optional<OfficerStayRow> show(Collection<OfficerStayRow> rows, OfficerEvent event) {
        return switch (event) {
            case OfficerRegistered e -> Optional.of(OfficerStayRow.of(e));
            case OfficerMoved e -> Optional.of(home(rows, e).moved(e));
            case OfficerPosted e -> Optional.of(home(rows, e).posted(e));
            case PostingEnded e -> {
                one(rows, e, row -> e.postingId().value().equals(row.postingId)).toOn = e.lastDay();
                yield Optional.empty();
            }
        };
    }

    /** The newest home unit: no later one has ended it. */
    private static OfficerStayRow home(Collection<OfficerStayRow> rows, OfficerEvent event) {
        return one(rows, event, row -> row.postingId == null && row.toOn == null);
    }

    private static OfficerStayRow one(
            Collection<OfficerStayRow> rows, OfficerEvent event, Predicate<OfficerStayRow> which) {
        return rows.stream()
                .filter(row -> row.officerId.equals(event.officerId().toString()))
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no row to change: " + event));
    }
}
