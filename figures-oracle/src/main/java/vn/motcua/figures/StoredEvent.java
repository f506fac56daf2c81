package vn.motcua.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * An event as it is stored and published.
 *
 * @param service whose log it stands in, as folders of {@code docs/events} are named: for example {@code dossier}
 * @param name stored name, for example {@code dossier.received}
 * @param version of the event's shape, 1 or more
 * @param data the payload
 */
public record StoredEvent(String service, String name, int version, JsonNode data) {

    /** Where every legal day is counted. */
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    boolean hasHappenedBy(Instant instant) {
        return isOfDirectory() || !has("/at") || !instant("/at").isAfter(instant);
    }

    private boolean isOfDirectory() {
        return name.startsWith("organisation.") || name.startsWith("officer.");
    }

    String text(String pointer) {
        return data.requiredAt(pointer).asText();
    }

    int number(String pointer) {
        return data.requiredAt(pointer).asInt();
    }

    boolean flag(String pointer) {
        return data.requiredAt(pointer).asBoolean();
    }

    Instant instant(String pointer) {
        return Instant.parse(text(pointer));
    }

    LocalDate date(String pointer) {
        return LocalDate.parse(text(pointer));
    }

    boolean has(String pointer) {
        JsonNode node = data.at(pointer);
        return !node.isMissingNode() && !node.isNull();
    }

    static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
