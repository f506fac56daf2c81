package vn.motcua.dashboard.facts.catalog;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An organisation: its name is joined when a board is asked for, and boards count by what is below whom. */
@Entity
@Table(name = "board_organisation")
class OrganisationRow extends PanacheEntityBase {
    @Id
    String code;

    String name;

    /** Code of the one above it; null at the top. */
    String parent;
}
