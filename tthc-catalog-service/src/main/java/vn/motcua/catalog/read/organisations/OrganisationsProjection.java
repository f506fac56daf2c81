package vn.motcua.catalog.read.organisations;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationEvent.MayDecideSet;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationClosed;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationMoved;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRegistered;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRenamed;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHoursSet;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;

/** Fills the table of organisations: one row for each stretch of days with the same name and parent. */
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
        return List.of("organisation_period");
    }

    @Override
    public Uni<Void> apply(List<Recorded<OrganisationEvent>> batch) {
        Set<UUID> ids = batch.stream().map(r -> id(r.event())).collect(toSet());
        return OrganisationPeriodRow.<OrganisationPeriodRow>list("organisationId in ?1", ids)
                .map(ArrayList::new)
                .chain(rows -> {
                    List<OrganisationPeriodRow> added = new ArrayList<>();
                    batch.forEach(recorded -> show(rows, recorded.event()).ifPresent(row -> {
                        rows.add(row);
                        added.add(row);
                    }));
                    return Panache.getSession().chain(session -> session.persistAll(added.toArray()));
                });
    }

    private static UUID id(OrganisationEvent event) {
        return event.organisationId().value();
    }

    /** Changes the rows of the event's organisation; gives the row to add, if any. */
    static Optional<OrganisationPeriodRow> show(Collection<OrganisationPeriodRow> rows, OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered e -> Optional.of(OrganisationPeriodRow.of(e));
            case OrganisationRenamed e -> {
                Optional<OrganisationPeriodRow> cut = cut(rows, e, e.effectiveFrom());
                from(rows, cut, e, e.effectiveFrom())
                        .filter(row -> !row.nameFrom.isAfter(e.effectiveFrom()))
                        .forEach(row -> row.named(e.name(), e.effectiveFrom()));
                yield cut;
            }
            case OrganisationMoved e -> {
                Optional<OrganisationPeriodRow> cut = cut(rows, e, e.effectiveFrom());
                from(rows, cut, e, e.effectiveFrom())
                        .filter(row -> !row.parentFrom.isAfter(e.effectiveFrom()))
                        .forEach(row -> {
                            row.parent = e.parent().orElse(null);
                            row.parentFrom = e.effectiveFrom();
                        });
                yield cut;
            }
            case OrganisationClosed e -> {
                of(rows, e).forEach(row -> row.closed(e));
                yield Optional.empty();
            }
            // The list shows no hours; the organisation itself does.
            case WorkingHoursSet _, MayDecideSet _ -> Optional.empty();
        };
    }

    private static Stream<OrganisationPeriodRow> of(Collection<OrganisationPeriodRow> rows, OrganisationEvent event) {
        return rows.stream().filter(row -> row.organisationId.equals(id(event)));
    }

    /** Cuts the period that holds a day, unless one begins on it. A change on the first day of all changes the first period. */
    private static Optional<OrganisationPeriodRow> cut(
            Collection<OrganisationPeriodRow> rows, OrganisationEvent event, LocalDate day) {
        OrganisationPeriodRow held = of(rows, event)
                .filter(row -> row.holds(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no organisation to change: " + event));
        return held.startsOn.equals(day) || held.effectiveFrom.equals(day)
                ? Optional.empty()
                : Optional.of(held.cutAt(day));
    }

    private static Stream<OrganisationPeriodRow> from(
            Collection<OrganisationPeriodRow> rows,
            Optional<OrganisationPeriodRow> cut,
            OrganisationEvent event,
            LocalDate day) {
        return Stream.concat(of(rows, event), cut.stream())
                .filter(row -> !row.startsOn.isBefore(day) || row.holds(day));
    }
}
