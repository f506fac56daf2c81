package vn.motcua.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;

/** After a restore: has whoever Kafka says was erased erased again, in one service or in all. */
final class EraseAgainCommand {

    private final Home home;
    private final Say say;

    EraseAgainCommand(Home home, Say say) {
        this.home = home;
        this.say = say;
    }

    void run(Options options) throws IOException {
        var operators = OperatorApi.of(home, new DataFolder(options.data()));
        if (options.words().isEmpty()) {
            operators.services().forEach(service -> again(operators, service));
        } else {
            again(operators, operators.named(options.words(), "erase-again"));
        }
    }

    private void again(OperatorApi operators, Service service) {
        JsonNode result = operators.post(service, "vault/erase-again");
        say.done("%s: %d lần xoá lại / erased again"
                .formatted(service.id(), result.required("erased").asInt()));
        for (JsonNode open : result.required("destroyed")) {
            say.line(
                    "  ! %s %s: dữ liệu đã huỷ; hồ sơ chưa đóng, đóng rồi thì xoá / data destroyed; not closed yet, erase it once"
                                    .formatted(service.id(), open.asText())
                            + " it is");
        }
    }
}
