package vn.motcua.bench.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What there has to be before a dossier can be received and a board shows it, all through the public interface. */
final class Preparation {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(60);
    private static final long LOOK_EVERY_MS = 200;

    private final Api province;
    private final Api office;
    private final Api counter;

    /**
     * @param province as the office of the province, through the gateway
     * @param office as the department's office, through the gateway
     * @param counter as the intake, through the gateway
     */
    Preparation(Api province, Api office, Api counter) {
        this.province = province;
        this.office = office;
        this.counter = counter;
    }

    /** Publishes the samples' procedures; returns when the dossier service receives dossiers for them. */
    void procedures(Path samplesFile) throws IOException, InterruptedException {
        JsonNode samples = Api.JSON.readTree(samplesFile.toFile());
        for (JsonNode organisation : samples.path("organisations")) {
            province.create("/api/v1/organisations", organisation);
        }
        ObjectNode decision = samples.path("decision").deepCopy();
        JsonNode changeKind = decision.remove("changeKind");
        ArrayNode items = decision.putArray("items");
        for (JsonNode procedure : samples.path("procedures")) {
            String id = office.create("/api/v1/procedures", procedure)
                    .path("procedureId")
                    .asText();
            items.addObject().put("procedureId", id).set("changeKind", changeKind);
        }
        province.create("/api/v1/publication-decisions", decision);
        waitUntilReceived();
    }

    private void waitUntilReceived() throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(ARRIVES_WITHIN);
        HttpResponse<String> answer = counter.post(Receipts.PATH, Receipts.body(0));
        while (answer.statusCode() != 201) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("no dossier can be received: " + answer.body());
            }
            Thread.sleep(LOOK_EVERY_MS);
            answer = counter.post(Receipts.PATH, Receipts.body(0));
        }
    }

    /** Drafts a plan of this year; its board counts all dossiers. Returns the plan's identifier. */
    String plan() throws IOException, InterruptedException {
        try (InputStream file = Preparation.class.getResourceAsStream("/intake/plan.json")) {
            ObjectNode plan = (ObjectNode) Api.JSON.readTree(file);
            ((ObjectNode) plan.at("/draft/head"))
                    .put("planYear", LocalDate.now(ZONE).getYear());
            return office.create("/api/v1/plans", plan).path("planId").asText();
        }
    }
}
