package vn.motcua.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.TreeSet;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;

/**
 * Brings everybody right again after the log of a service went back: its topic is deleted, made anew and filled as another
 * history, and every read model that reads the topic is made of that.
 */
final class BeginAnewCommand {

    private static final Duration STILL_MOST = Duration.ofMinutes(1);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private final Home home;
    private final Say say;

    BeginAnewCommand(Home home, Say say) {
        this.home = home;
        this.say = say;
    }

    void run(Options options) throws IOException {
        var operators = OperatorApi.of(home, new DataFolder(options.data()));
        Service publisher = operators.named(options.words(), "begin-anew");
        String topic =
                operators.post(publisher, "relay/begin-anew").required("topic").asText();
        awaitFilled(operators, publisher);
        say.done("%s → %s".formatted(publisher.id(), topic));
        for (Service service : operators.services()) {
            var readers = new TreeSet<String>();
            for (JsonNode projection : operators.get(service, "status").required("projections")) {
                if (projection.required("source").asText().startsWith(topic + "/")) {
                    readers.add(projection.required("projection").asText());
                }
            }
            for (String reader : readers) {
                operators.post(service, "projections/" + reader + "/begin-anew");
                say.done(service.id() + " · " + reader);
            }
        }
    }

    /** A read model that began anew on half of a topic would show half of it. */
    private static void awaitFilled(OperatorApi operators, Service publisher) {
        long published = -1;
        long since = System.nanoTime();
        while (true) {
            JsonNode status = operators.get(publisher, "status");
            JsonNode relay = status.required("relay");
            long now = relay.required("published").asLong();
            if (now >= status.required("head").asLong()) {
                return;
            }
            if (now != published) {
                published = now;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > STILL_MOST.toNanos()) {
                throw new Trouble(
                        "Phát lại dừng ở vị trí " + now,
                        "Publishing stands still at position " + now + ": "
                                + relay.path("problem").asText(),
                        "./motcua status, ./motcua begin-anew " + publisher.id());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
