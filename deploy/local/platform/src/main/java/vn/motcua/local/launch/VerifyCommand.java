package vn.motcua.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;

/** Checks the hash chain of every service's log, and names the first position that does not fit. */
final class VerifyCommand {

    private final Home home;
    private final Say say;

    VerifyCommand(Home home, Say say) {
        this.home = home;
        this.say = say;
    }

    /** @return 0 when all logs are whole, 1 otherwise */
    int run(Options options) throws IOException {
        var operators = OperatorApi.of(home, new DataFolder(options.data()));
        boolean whole = true;
        for (Service service : operators.services()) {
            JsonNode verdict = operators.get(service, "log/verification");
            long firstBad = verdict.required("firstBad").asLong();
            if (firstBad == 0) {
                say.done("%s: %d sự kiện, nguyên vẹn / events, whole"
                        .formatted(service.id(), verdict.required("events").asLong()));
            } else {
                say.line("  ! %s: hỏng từ vị trí %d / first bad position %d"
                        .formatted(service.id(), firstBad, firstBad));
                whole = false;
            }
        }
        return whole ? 0 : 1;
    }
}
