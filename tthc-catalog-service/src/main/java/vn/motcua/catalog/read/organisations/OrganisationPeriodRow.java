package vn.motcua.catalog.read.organisations;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationClosed;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRegistered;
import vn.motcua.catalog.events.OrganisationKind;
import vn.motcua.http.Diacritics;

/** One organisation on the days in which neither its name nor its parent changed, as lists show it. */
@Entity
@Table(name = "organisation_period")
class OrganisationPeriodRow extends PanacheEntityBase {
    /** First day of the first period of each organisation: it is shown for all days before too. */
    static final LocalDate EVER = LocalDate.of(1, 1, 1);

    @Id
    String id;

    @Column(name = "organisation_id")
    UUID organisationId;

    @Column(name = "starts_on")
    LocalDate startsOn;

    /** First day of the next period, {@code null} in the last one. */
    @Column(name = "ended_on")
    LocalDate endedOn;

    String code;
    String name;

    /** The day for which the name was said. */
    @Column(name = "name_from")
    LocalDate nameFrom;

    @Column(name = "search_text")
    String searchText;

    @Enumerated(EnumType.STRING)
    OrganisationKind kind;

    /** Code of the organisation above, {@code null} at the top. */
    String parent;

    /** The day for which the parent was said. */
    @Column(name = "parent_from")
    LocalDate parentFrom;

    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    /** Last day, {@code null} while it exists. */
    @Column(name = "effective_to")
    LocalDate effectiveTo;

    /** Codes of those that took over, joined by blanks, the principal one first. */
    String successors;

    static OrganisationPeriodRow of(OrganisationRegistered e) {
        OrganisationPeriodRow row = new OrganisationPeriodRow();
        row.organisationId = e.organisationId().value();
        row.startsOn = EVER;
        row.id = row.organisationId + "/" + EVER;
        row.code = e.code();
        row.named(e.name(), e.effectiveFrom());
        row.kind = e.kind();
        row.parent = e.parent().orElse(null);
        row.parentFrom = e.effectiveFrom();
        row.effectiveFrom = e.effectiveFrom();
        row.effectiveTo = e.effectiveTo().orElse(null);
        row.successors = String.join(" ", e.successors());
        return row;
    }

    /** The period from a day on, cut off this one. */
    OrganisationPeriodRow cutAt(LocalDate day) {
        OrganisationPeriodRow row = new OrganisationPeriodRow();
        row.organisationId = organisationId;
        row.startsOn = day;
        row.id = organisationId + "/" + day;
        row.endedOn = endedOn;
        row.code = code;
        row.name = name;
        row.nameFrom = nameFrom;
        row.searchText = searchText;
        row.kind = kind;
        row.parent = parent;
        row.parentFrom = parentFrom;
        row.effectiveFrom = effectiveFrom;
        row.effectiveTo = effectiveTo;
        row.successors = successors;
        endedOn = day;
        return row;
    }

    void named(String newName, LocalDate from) {
        name = newName;
        nameFrom = from;
        searchText = Diacritics.fold(code + " " + newName);
    }

    void closed(OrganisationClosed e) {
        effectiveTo = e.effectiveTo();
        successors = String.join(" ", e.successors());
    }

    boolean holds(LocalDate day) {
        return !startsOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
    }

    List<String> successorCodes() {
        return successors.isEmpty() ? List.of() : List.of(successors.split(" "));
    }
}
