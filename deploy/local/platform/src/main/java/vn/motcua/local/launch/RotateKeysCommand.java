package vn.motcua.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Secrets;

/**
 * Changes the key of personal data: a new one is put before the one that is there, every service brings what it holds under the
 * new one, and then the old one is taken out. Whoever is interrupted asks again, and it goes on where it was.
 */
final class RotateKeysCommand {

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final Home home;
    private final Say say;

    RotateKeysCommand(Home home, Say say) {
        this.home = home;
        this.say = say;
    }

    void run(Options options) throws IOException {
        var data = new DataFolder(options.data());
        var operators = OperatorApi.of(home, data);
        List<String> keys = Secrets.keys(data.vaultKey());
        if (keys.size() == 1) {
            keys = List.of(Secrets.newKey(), keys.getFirst());
            Secrets.write(data.vaultKey(), keys);
            say.done("khoá mới đứng đầu / a new key stands first: " + data.vaultKey());
        } else {
            say.line("  đổi khoá dở dang, làm tiếp / a change of keys is under way, it goes on");
        }
        operators.services().forEach(service -> operators.post(service, "vault/rewrap"));
        var left = new ArrayList<String>();
        for (Service service : operators.services()) {
            long others = awaitDone(operators, service);
            if (others > 0) {
                left.add(service.id());
                say.line("  ! %s: %d dòng không mở được bằng khoá nào / rows that no key opens: ./motcua verify"
                        .formatted(service.id(), others));
            } else {
                say.done(service.id());
            }
        }
        if (!left.isEmpty()) {
            throw new Trouble(
                    "Khoá cũ ở lại vì còn dữ liệu dưới nó: " + left,
                    "The old key stays, for something is under it: " + left,
                    "./motcua verify · ./motcua rotate-keys");
        }
        Secrets.write(data.vaultKey(), List.of(keys.getFirst()));
        operators.services().forEach(service -> operators.post(service, "vault/rewrap"));
        say.done(
                "khoá cũ đã bỏ; giữ bản mới của vault.key riêng với bản sao lưu / the old key is gone; keep the new vault.key"
                        + " apart from backups");
    }

    /** @return how many rows are not under the first key */
    private static long awaitDone(OperatorApi operators, Service service) {
        while (true) {
            JsonNode vault = operators.get(service, "vault");
            switch (vault.required("state").asText()) {
                case "DONE" -> {
                    return others(vault);
                }
                case "FAILED" ->
                    throw new Trouble(
                            service.id() + " chưa đổi hết khoá: "
                                    + vault.required("problem").asText(),
                            service.id() + " has not changed all keys: "
                                    + vault.required("problem").asText(),
                            "./motcua status · ./motcua rotate-keys");
                case "IDLE" ->
                    throw new Trouble(
                            service.id() + " khởi động lại giữa chừng",
                            service.id() + " was started again in between",
                            "./motcua rotate-keys");
                default -> pause();
            }
        }
    }

    private static long others(JsonNode vault) {
        String first = vault.required("keys").required(0).asText();
        long others = 0;
        for (JsonNode rows : vault.required("rows")) {
            others += rows.required("key").asText().equals(first)
                    ? 0
                    : rows.required("rows").asLong();
        }
        return others;
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
