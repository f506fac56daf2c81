package vn.motcua.feedback.kafka;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One message of the catalogue as it is kept here. */
@Entity
@Table(name = "catalog_copy")
class CatalogRow extends PanacheEntityBase {
    @Id
    String id;

    String kind;
    String content;
    long position;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
