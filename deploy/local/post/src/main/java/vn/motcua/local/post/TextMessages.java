package vn.motcua.local.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A gateway for text messages that sends none: the simulator behind {@code MOTCUA_SMS_URL}. */
final class TextMessages {

    private static final int KEPT = 200;

    private final ObjectMapper json = new ObjectMapper();
    private final Deque<Sent> newest = new ArrayDeque<>();

    /** Takes a message; one that came before under its identifier is taken and not shown again. */
    synchronized boolean take(byte[] body) {
        try {
            JsonNode message = json.readTree(body);
            if (message == null
                    || !message.path("to").isTextual()
                    || !message.path("text").isTextual()) {
                return false;
            }
            String id = message.path("id").asText();
            if (newest.stream().noneMatch(sent -> sent.id().equals(id))) {
                newest.addFirst(new Sent(
                        id,
                        Instant.now(),
                        message.path("to").asText(),
                        "",
                        message.path("text").asText()));
            }
            if (newest.size() > KEPT) {
                newest.removeLast();
            }
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** Returns them, newest first. */
    synchronized List<Sent> newest() {
        return List.copyOf(newest);
    }
}
