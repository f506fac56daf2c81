package vn.motcua.dossier.automation.whenduethenremind;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.dossier.events.Reminder;

/** A received dossier that has not ended, and what was told of its due date. */
@Entity
@Table(name = "running_dossier")
class RunningDossier extends PanacheEntityBase {
    @Id
    UUID id;

    @Column(name = "due_at")
    Instant dueAt;

    /** The last day that was promised anew; null when none was. */
    @Column(name = "promised_at")
    Instant promisedAt;

    /** False while it waits for a supplement. */
    boolean runs;

    /** What was told last of this due date; null when nothing was. */
    @Enumerated(EnumType.ORDINAL)
    Reminder told;
}
