package vn.motcua.feedback.read.publishedresults;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.feedback.events.Kind;

/** One published result; its redacted text lies in the vault. */
@Entity
@Table(name = "published_result")
class PublishedRow extends PanacheEntityBase {
    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String agency;

    /** Null when the feedback is about no procedure. */
    @Column(name = "procedure_id")
    UUID procedureId;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "public_text")
    UUID publicText;
}
