package vn.motcua.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;

/** Has a service publish its whole log again, for a broker that lost it. Consumers count nothing twice. */
final class RepublishCommand {

    private final Home home;
    private final Say say;

    RepublishCommand(Home home, Say say) {
        this.home = home;
        this.say = say;
    }

    void run(Options options) throws IOException {
        var operators = OperatorApi.of(home, new DataFolder(options.data()));
        Service service = operators.named(options.words(), "republish");
        JsonNode relay = operators.post(service, "relay/republish");
        say.done("%s → %s".formatted(service.id(), relay.required("topic").asText()));
    }
}
