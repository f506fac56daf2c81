package vn.motcua.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Tokens;
import vn.motcua.local.api.ProductApi;
import vn.motcua.local.parts.Issuer;

/** Measures on the running product how long a plan document takes to read, warm: over HTTP, answer included. Nothing is stored. */
final class ImportBench {
    private static final String OFFICE = "van.phong";
    private static final int TASKS = 500;
    private static final int WARM_UP = 10;
    private static final int MEASURED = 9;
    /** What issue and docs promise for so many tasks. */
    private static final Duration BAR = Duration.ofSeconds(1);

    private final Home home;
    private final Say say;

    ImportBench(Home home, Say say) {
        this.home = home;
        this.say = say;
    }

    void run(Options options) throws IOException {
        Running.Note note = Running.current(new DataFolder(options.data()));
        var gateway = URI.create("http://localhost:" + note.ports().gateway());
        var api = new ProductApi(gateway, new Tokens(Issuer.tokens(note.ports().issuer()), home.logins()));
        measure(api, "bảng / table", "plan.tsv", table());
        measure(api, "đoạn văn / prose", "plan.txt", prose());
    }

    private void measure(ProductApi api, String what, String fileName, byte[] document) {
        List<Duration> took = new ArrayList<>();
        int tasks = 0;
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            long before = System.nanoTime();
            JsonNode understood = api.upload(OFFICE, "/api/v1/plans/import", fileName, document);
            if (i >= WARM_UP) {
                took.add(Duration.ofNanos(System.nanoTime() - before));
            }
            tasks = understood.path("draft").path("tasks").size();
        }
        took.sort(null);
        Duration median = took.get(MEASURED / 2);
        say.line("%s: %d nhiệm vụ / tasks, %d ms (%d–%d), mức / bar %d ms%s"
                .formatted(
                        what,
                        tasks,
                        median.toMillis(),
                        took.getFirst().toMillis(),
                        took.getLast().toMillis(),
                        BAR.toMillis(),
                        median.compareTo(BAR) > 0 ? ": KHÔNG ĐẠT / MISSED" : ""));
    }

    private static byte[] table() {
        StringBuilder text = new StringBuilder("STT\tNội dung\tChủ trì\tPhối hợp\tThời gian\n");
        for (int i = 1; i <= TASKS; i++) {
            text.append(i)
                    .append("\tRà soát thủ tục số ")
                    .append(i)
                    .append("\tVăn phòng Sở\tCác phòng\tTháng ")
                    .append(1 + i % 12)
                    .append("/2028\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] prose() {
        StringBuilder text = new StringBuilder("KẾ HOẠCH\nNăm 2028\nI. NHIỆM VỤ\n");
        for (int i = 1; i <= TASKS; i++) {
            text.append(i)
                    .append(". Văn phòng Sở chủ trì, phối hợp với các phòng rà soát thủ tục số ")
                    .append(i)
                    .append("; hoàn thành trước ngày 15/")
                    .append(1 + i % 12)
                    .append("/2028.\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
