package vn.motcua.local.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Tokens;
import vn.motcua.local.api.ApiRefusal;
import vn.motcua.local.api.ProductApi;
import vn.motcua.local.parts.Issuer;

/**
 * Has a plan document read as the department's office, shows the draft, and makes a plan of it when somebody confirms.
 * A draft may be written to a file, corrected there, and sent from it.
 */
final class ImportCommand {

    private static final String OFFICE = "van.phong";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Home home;
    private final Say say;

    ImportCommand(Home home, Say say) {
        this.home = home;
        this.say = say;
    }

    void run(ImportOptions options) throws IOException {
        Running.Note note = Running.current(new DataFolder(options.common().data()));
        var gateway = URI.create("http://localhost:" + note.ports().gateway());
        var api = new ProductApi(gateway, new Tokens(Issuer.tokens(note.ports().issuer()), home.logins()));
        try {
            JsonNode understood = options.fromDraft().isPresent()
                    ? written(options.fromDraft().get())
                    : read(api, options.document().orElseThrow());
            DraftText.of(understood.path("draft")).forEach(say::line);
            say.line("");
            if (options.toDraft().isEmpty() && !options.confirmed()) {
                settleDoubts(api, understood.path("draft"));
            }
            if (options.toDraft().isPresent()) {
                write(understood, options.toDraft().get());
            } else if (options.confirmed() || isConfirmed()) {
                JsonNode plan = api.create(OFFICE, "/api/v1/plans", understood);
                String id = plan.required("planId").asText();
                say.line("Đã tạo kế hoạch (dự thảo) / plan made, a draft: " + id);
                say.line("Bảng điều hành / board: " + gateway + "/bang-dieu-hanh/" + id);
            } else {
                say.line("Chưa lưu gì: chỉ đọc thử. / Nothing is stored: this was a dry run.  --yes · --draft FILE");
            }
        } catch (ApiRefusal refusal) {
            throw new Trouble(
                    refusal.getMessage(),
                    refusal.code(),
                    "./motcua import plan FILE --draft DRAFT → --from-draft DRAFT");
        }
    }

    /** Asks about each doubt where there is somebody to ask. */
    private void settleDoubts(ProductApi api, JsonNode draft) {
        terminal().ifPresent(console -> {
            JsonNode metrics = api.get(OFFICE, "/api/v1/plans/metrics").path("metrics");
            int settled = DoubtSteps.settle(
                    draft, question -> console.readLine("%s", question), metric -> name(metrics, metric));
            say.line("Đã gỡ / settled: " + settled);
        });
    }

    private static String name(JsonNode metrics, String metric) {
        for (JsonNode one : metrics) {
            if (one.path("metric").asText().equals(metric)) {
                return one.path("vietnamese").asText() + " / "
                        + one.path("english").asText();
            }
        }
        return metric;
    }

    private static JsonNode read(ProductApi api, Path document) throws IOException {
        return api.upload(
                OFFICE, "/api/v1/plans/import", document.getFileName().toString(), Files.readAllBytes(document));
    }

    private static JsonNode written(Path draft) throws IOException {
        try {
            return JSON.readTree(draft.toFile());
        } catch (JsonProcessingException e) {
            throw new Trouble(
                    "%s không phải JSON, dòng %d"
                            .formatted(draft, e.getLocation().getLineNr()),
                    "%s is no JSON, line %d".formatted(draft, e.getLocation().getLineNr()),
                    "sửa dòng đó / correct that line: " + draft);
        }
    }

    private void write(JsonNode understood, Path draft) throws IOException {
        try {
            Files.writeString(draft, understood.toPrettyString() + "\n", StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException _) {
            throw ImportOptions.draftExists(draft);
        }
        say.line("Đã ghi dự thảo / draft written: " + draft);
        say.line("Sửa rồi gửi / correct it, then send it: ./motcua import plan --from-draft " + draft);
    }

    /** Asks where there is somebody to ask; otherwise it stays a dry run. */
    private static boolean isConfirmed() {
        return terminal()
                .map(console ->
                        console.readLine("Tạo kế hoạch từ dự thảo này? / Make a plan of this draft? [c/K y/N] "))
                .filter(answer -> answer.strip().matches("(?iu)c|có|y|yes"))
                .isPresent();
    }

    private static Optional<Console> terminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }
}
