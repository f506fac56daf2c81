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

/** One piece of feedback, and its result once it is public; the redacted text lies in the vault. */
@Entity
@Table(name = "published_result")
class PublishedRow extends PanacheEntityBase {
    @Id
    UUID id;

    /** Null until it is classified. */
    @Enumerated(EnumType.STRING)
    Kind kind;

    String agency;

    /** Null when the feedback is about no procedure. */
    @Column(name = "procedure_id")
    UUID procedureId;

    /** Null until it is published or kept back. */
    @Column(name = "published_at")
    Instant publishedAt;

    /** Null until it is published, and when it is kept back. */
    @Column(name = "public_text")
    UUID publicText;
}
