package vn.motcua.dashboard.facts.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dashboard.known.DossierMessage.Dimensions;
import vn.motcua.dashboard.known.DossierMessage.Due;
import vn.motcua.dashboard.known.DossierMessage.Ending;
import vn.motcua.dashboard.known.DossierMessage.Received;
import vn.motcua.dashboard.known.DossierMessage.ResultIssued;
import vn.motcua.dashboard.metrics.Days;

/** Messages of one dossier as dossier-service tells them: its due date goes with it. */
final class DossierLife {
    private final UUID id;
    private final String agency;
    private final Instant receivedAt;
    private final Instant originalDueAt;
    private Instant dueAt;

    DossierLife(UUID id, String agency, Instant receivedAt, Instant dueAt) {
        this.id = id;
        this.agency = agency;
        this.receivedAt = receivedAt;
        this.originalDueAt = dueAt;
        this.dueAt = dueAt;
    }

    UUID id() {
        return id;
    }

    Received received(boolean online, int digitised, int reused, boolean paper) {
        Dimensions dimensions = new Dimensions(
                "2.000908",
                "HT",
                online ? "ONLINE" : "DIRECT",
                "H37.99",
                agency,
                false,
                paper,
                3,
                digitised,
                reused,
                receivedAt,
                originalDueAt);
        return new Received(id, receivedAt, "H37.99-260302-000007", "Cấp bản sao", dimensions, new Due(originalDueAt));
    }

    Due due(Instant moved) {
        dueAt = moved;
        return new Due(moved);
    }

    ResultIssued resolved(Instant end, boolean electronic) {
        LocalDate ended = Days.of(end);
        LocalDate due = Days.of(dueAt);
        String timeliness = ended.isAfter(due) ? "LATE" : ended.isBefore(due) ? "EARLY" : "ON_TIME";
        return new ResultIssued(id, end, new Ending(end, dueAt, Optional.of(timeliness)), electronic);
    }

    Ending endedWithoutResult(Instant end) {
        return new Ending(end, dueAt, Optional.empty());
    }
}
