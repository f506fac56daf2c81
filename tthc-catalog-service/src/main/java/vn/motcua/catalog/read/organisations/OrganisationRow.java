package vn.motcua.catalog.read.organisations;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.catalog.events.OrganisationKind;

/** One organisation, as lists show it. */
@Entity
@Table(name = "organisation")
class OrganisationRow extends PanacheEntityBase {
    @Id
    @Column(name = "organisation_id")
    UUID organisationId;

    String code;
    String name;

    @Column(name = "search_text")
    String searchText;

    @Enumerated(EnumType.STRING)
    OrganisationKind kind;

    /** Code of the organisation above, {@code null} at the top. */
    String parent;

    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    /** Last day, {@code null} while it exists. */
    @Column(name = "effective_to")
    LocalDate effectiveTo;

    /** Code of the organisation that took over, {@code null} when none did. */
    String successor;
}
