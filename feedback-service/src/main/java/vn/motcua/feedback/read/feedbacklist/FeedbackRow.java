package vn.motcua.feedback.read.feedbacklist;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.feedback.events.Channel;
import vn.motcua.feedback.events.Kind;
import vn.motcua.feedback.view.FeedbackState;

/** One piece of feedback in lists. */
@Entity
@Table(name = "feedback_row")
class FeedbackRow extends PanacheEntityBase {
    @Id
    UUID id;

    String code;

    @Enumerated(EnumType.STRING)
    FeedbackState state;

    /** Null until it is classified. */
    @Enumerated(EnumType.STRING)
    Kind kind;

    @Enumerated(EnumType.STRING)
    Channel channel;

    String agency;

    /** At first the agency that it tells of. */
    String handler;

    /** Null when it is about no procedure. */
    @Column(name = "procedure_id")
    UUID procedureId;

    boolean anonymous;

    @Column(name = "arrived_on")
    LocalDate arrivedOn;

    @Column(name = "entered_at")
    Instant enteredAt;

    /** Null when anonymous. */
    @Column(name = "due_at")
    Instant dueAt;

    /** Null until it is answered. */
    @Column(name = "answered_at")
    Instant answeredAt;

    /** Null until it is answered, and when anonymous. */
    @Column(name = "on_time")
    Boolean onTime;

    /** Classification or answer were corrected. */
    boolean corrected;

    /** Code and agency, folded for search. */
    String search;
}
