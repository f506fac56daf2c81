package vn.motcua.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Tokens;
import vn.motcua.local.parts.Issuer;

/**
 * Has a plan document read, as the department's office, through the gateway. Stores nothing: it prints the whole draft
 * as JSON, which a person looks at and posts to /api/v1/plans.
 */
final class ImportCommand {

    private static final String OFFICE = "van.phong";

    private final Home home;
    private final Say say;

    ImportCommand(Home home, Say say) {
        this.home = home;
        this.say = say;
    }

    void run(Options options) throws IOException {
        if (options.words().size() != 2 || !options.words().getFirst().equals("plan")) {
            throw new Trouble("Cần một tệp", "A file is wanted", "./motcua import plan FILE (.docx .xlsx .tsv .txt)");
        }
        Path file = Path.of(options.words().getLast());
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Trouble(
                    "Không đọc được tệp " + file, "Cannot read the file " + file, "./motcua import plan FILE");
        }
        var data = new DataFolder(options.data());
        Running.Note note = Running.current(data);
        String token = new Tokens(Issuer.tokens(note.ports().issuer()), home.logins()).ofUser(OFFICE);
        say.line(read(file, URI.create("http://127.0.0.1:" + note.ports().gateway() + "/api/v1/plans/import"), token));
    }

    private static String read(Path file, URI address, String token) throws IOException {
        String boundary = UUID.randomUUID().toString();
        String head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                        .formatted(boundary, file.getFileName().toString().replace('"', '_'))
                + "Content-Type: application/octet-stream\r\n\r\n";
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        Files.readAllBytes(file),
                        ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII))))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            JsonNode body = new ObjectMapper().readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new Trouble(
                        body.path("title").asText(),
                        body.path("detail").asText(body.path("code").asText()),
                        "./motcua status, ./motcua import plan FILE");
            }
            return body.toPrettyString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
