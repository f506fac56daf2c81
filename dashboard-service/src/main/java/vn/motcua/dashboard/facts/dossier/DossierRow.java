package vn.motcua.dashboard.facts.dossier;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.dashboard.metrics.Days;

/** A dossier as boards count it. Days are of Asia/Ho_Chi_Minh. */
@Entity
@Table(name = "board_dossier")
class DossierRow extends PanacheEntityBase {
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

    @Column(name = "paused_at")
    Instant pausedAt;

    @Column(name = "paused_on")
    LocalDate pausedOn;

    @Column(name = "supplement_requests")
    int supplementRequests;

    @Column(name = "supplement_seconds")
    long supplementSeconds;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "ended_on")
    LocalDate endedOn;

    boolean resolved;
    String timeliness;

    /** When it becomes late by rule 2.1 of index 766 if it does not end before; null: not while it stands as it does. */
    @Column(name = "index_late_after")
    Instant indexLateAfter;

    boolean online() {
        return channel.equals("ONLINE");
    }

    boolean digitised() {
        return componentsDigitised > 0 && (electronicResult || !paperResult);
    }

    boolean endedInReceiptYear() {
        return endedOn.getYear() == receivedOn.getYear();
    }

    /** Judged at its end: late by the clock with supplements taken out, or more than one was asked for. */
    boolean endedLateByIndex() {
        return supplementRequests > 1 || endedAt.isAfter(indexDue());
    }

    /** It ended in a later year than that of its receipt, and was late by the index when that one ended. */
    boolean carriedLateByIndex() {
        return !endedInReceiptYear()
                && indexLateAfter != null
                && indexLateAfter.isBefore(Days.beginOf(receivedOn.getYear() + 1));
    }

    /** To be called after every change. */
    void judgeByIndex() {
        if (supplementRequests > 1) {
            indexLateAfter = Instant.EPOCH;
        } else if (pausedAt != null && !pausedAt.isAfter(indexDue())) {
            indexLateAfter = null;
        } else {
            indexLateAfter = indexDue();
        }
    }

    private Instant indexDue() {
        return originalDueAt.plusSeconds(supplementSeconds);
    }
}
