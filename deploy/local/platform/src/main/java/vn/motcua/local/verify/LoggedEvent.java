package vn.motcua.local.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * An event as it is stored.
 *
 * @param name stored name, for example {@code dossier.received}
 * @param data the payload
 */
record LoggedEvent(String name, JsonNode data) {

    /** Where every legal day is counted. */
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

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
