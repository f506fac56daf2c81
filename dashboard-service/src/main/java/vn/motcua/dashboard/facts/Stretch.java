package vn.motcua.dashboard.facts;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A row that holds from an instant on, until the next message about the same thing changes it. */
@MappedSuperclass
public abstract class Stretch extends PanacheEntityBase {
    /** Business time of the message that made the row what it is; null before the first one. */
    @Column(name = "since_at")
    Instant sinceAt;

    /** Whether the row stood for some time before an instant: what holds for no time has never held. */
    boolean stoodBefore(Instant at) {
        return sinceAt != null && asKept(at).isAfter(sinceAt);
    }

    /** The row holds from an instant on, never before it began. */
    void holdsFrom(Instant at) {
        if (sinceAt == null || stoodBefore(at)) {
            sinceAt = asKept(at);
        }
    }

    /** The database keeps microseconds. */
    static Instant asKept(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}
