package vn.motcua.dashboard.facts.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.dashboard.facts.Stretch;
import vn.motcua.dashboard.metrics.Days;

/** A dossier as boards count it. Days are of Asia/Ho_Chi_Minh. What only a receipt gives is null before it. */
@Entity
@Table(name = "board_dossier")
class DossierRow extends Stretch {
    @Id
    @Column(name = "dossier_id")
    UUID dossierId;

    @Column(name = "official_code")
    String officialCode;

    @Column(name = "procedure_code")
    String procedureCode;

    @Column(name = "procedure_name")
    String procedureName;

    String field;
    String channel;

    @Column(name = "receiving_unit")
    String receivingUnit;

    @Column(name = "resolving_agency")
    String resolvingAgency;

    /** Code of the division that handles it; null when the transfer named none. */
    @Column(name = "handling_unit")
    String handlingUnit;

    @Column(name = "green_lane")
    boolean greenLane;

    @Column(name = "paper_result")
    boolean paperResult;

    @Column(name = "components_digitised")
    int componentsDigitised;

    @Column(name = "components_reused")
    int componentsReused;

    @Column(name = "electronic_result")
    boolean electronicResult;

    @Column(name = "received_on")
    LocalDate receivedOn;

    @Column(name = "original_due_at")
    Instant originalDueAt;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "due_on")
    LocalDate dueOn;

    String state;

    /** All the times that it waited for a supplement: {@link Pauses#kept}. */
    String pauses = "";

    /** Since when it waits; null when it does not. */
    @Column(name = "paused_on")
    LocalDate pausedOn;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "ended_on")
    LocalDate endedOn;

    boolean resolved;

    /** By date; null without a result. */
    String timeliness;

    /** Whether a slip of its receipt or result was mended. */
    boolean corrected;

    /**
     * When it becomes late by rule 2.1 of index 766 in the year of its receipt, if it does not end before; null: not while
     * it stands as it does, or stood at the end of that year.
     */
    @Column(name = "index_late_after")
    Instant indexLateAfter;

    /** Judged at its end: late by the clock with supplements taken out, or more than one was asked for. */
    @Column(name = "ended_late_by_index")
    boolean endedLateByIndex;

    boolean isReceived() {
        return receivedOn != null;
    }

    boolean online() {
        return channel.equals("ONLINE");
    }

    boolean digitised() {
        return componentsDigitised > 0 && (electronicResult || !paperResult);
    }

    boolean endedInReceiptYear() {
        return endedOn.getYear() == receivedOn.getYear();
    }

    /** It ended in a later year than that of its receipt, and was late by the index when that one ended. */
    boolean carriedLateByIndex() {
        return !endedInReceiptYear() && indexLateAfter != null && indexLateAfter.isBefore(endOfReceiptYear());
    }

    /** To be called after every change. */
    void judgeByIndex() {
        indexLateAfter = Pauses.of(pauses)
                .before(endOfReceiptYear())
                .lateAfter(originalDueAt)
                .orElse(null);
        endedLateByIndex = endedAt != null
                && Pauses.of(pauses)
                        .lateAfter(originalDueAt)
                        .filter(endedAt::isAfter)
                        .isPresent();
    }

    private Instant endOfReceiptYear() {
        return Days.beginOf(receivedOn.getYear() + 1);
    }
}
