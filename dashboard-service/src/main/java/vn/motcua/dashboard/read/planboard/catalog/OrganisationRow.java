package vn.motcua.dashboard.read.planboard.catalog;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The name of an organisation, joined when a board is asked for. */
@Entity
@Table(name = "board_organisation")
class OrganisationRow extends PanacheEntityBase {
    @Id
    String code;

    String name;
}
