package vn.motcua.dashboard.facts;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.dashboard.DashboardRefusal;
import vn.motcua.eventstore.Refused;

/**
 * Of which instant figures are asked for. An earlier one sees what had happened by then, as if the messages were read anew up to
 * it. Only the directory is not cut: it says itself from which day on what holds.
 *
 * @param instant empty for now
 */
public record AsOf(Optional<Instant> instant) {
    public static final AsOf NOW = new AsOf(Optional.empty());

    public AsOf {
        instant = instant.map(Stretch::asKept);
    }

    /**
     * @param asked empty for now
     * @throws Refused AS_OF_IN_FUTURE
     */
    public static AsOf of(Optional<Instant> asked, Instant now) {
        if (asked.filter(now::isBefore).isPresent()) {
            throw new Refused(DashboardRefusal.AS_OF_IN_FUTURE, asked.get() + " > " + now);
        }
        return new AsOf(asked);
    }

    /**
     * @param first the first instant that anything is known of; empty when nothing is
     * @throws Refused AS_OF_BEFORE_FIRST_EVENT
     */
    public void requireNotBefore(Optional<Instant> first) {
        if (instant.isPresent() && first.filter(instant.get()::isBefore).isPresent()) {
            throw new Refused(DashboardRefusal.AS_OF_BEFORE_FIRST_EVENT, instant.get() + " < " + first.get());
        }
    }

    public boolean isNow() {
        return instant.isEmpty();
    }

    public Instant or(Instant now) {
        return instant.orElse(now);
    }

    /** What to select from: a table as it stands, or as it stood. */
    public String table(String table) {
        return instant.map(at ->
                        "(SELECT *, NULL::timestamptz FROM %1$s WHERE %3$s UNION ALL SELECT * FROM %2$s WHERE %4$s)"
                                .formatted(table, Past.tableOf(table), present(at), past(at)))
                .orElse(table);
    }

    /** A condition on rows of the present that they held at an instant. */
    public static String present(Instant at) {
        return "since_at <= '" + at + "'";
    }

    /** A condition on rows of the past that they held at an instant. */
    public static String past(Instant at) {
        return "since_at <= '%1$s' AND until_at > '%1$s'".formatted(at);
    }
}
