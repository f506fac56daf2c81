package vn.motcua.catalog.read.organisations;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationClosed;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRegistered;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHoursSet;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.http.Diacritics;

/** Fills the table of organisations. */
@ApplicationScoped
class OrganisationsProjection implements Projection<OrganisationEvent> {
    static final String NAME = "organisations";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<OrganisationEvent> reads() {
        return OrganisationEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("organisation");
    }

    @Override
    public Uni<Void> apply(List<Recorded<OrganisationEvent>> batch) {
        Set<UUID> ids = batch.stream().map(r -> id(r.event())).collect(toSet());
        return OrganisationRow.<OrganisationRow>list("organisationId in ?1", ids)
                .chain(known -> {
                    Map<UUID, OrganisationRow> rows =
                            known.stream().collect(toMap(row -> row.organisationId, identity()));
                    List<OrganisationRow> added = new ArrayList<>();
                    batch.forEach(recorded -> show(row(rows, added, id(recorded.event())), recorded.event()));
                    return Panache.getSession().chain(session -> session.persistAll(added.toArray()));
                });
    }

    private static UUID id(OrganisationEvent event) {
        return event.organisationId().value();
    }

    private static OrganisationRow row(Map<UUID, OrganisationRow> rows, List<OrganisationRow> added, UUID id) {
        return rows.computeIfAbsent(id, _ -> {
            OrganisationRow row = new OrganisationRow();
            row.organisationId = id;
            added.add(row);
            return row;
        });
    }

    static void show(OrganisationRow row, OrganisationEvent event) {
        switch (event) {
            case OrganisationRegistered e -> {
                row.code = e.code();
                row.name = e.name();
                row.searchText = Diacritics.fold(e.code() + " " + e.name());
                row.kind = e.kind();
                row.parent = e.parent().orElse(null);
                row.effectiveFrom = e.effectiveFrom();
                row.effectiveTo = e.effectiveTo().orElse(null);
                row.successor = e.successor().orElse(null);
            }
            case OrganisationClosed e -> {
                row.effectiveTo = e.effectiveTo();
                row.successor = e.successor().orElse(null);
            }
            case WorkingHoursSet _ -> {
                // The list shows no hours; the organisation itself does.
            }
        }
    }
}
