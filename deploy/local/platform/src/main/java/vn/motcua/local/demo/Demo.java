package vn.motcua.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.motcua.local.Agenda;
import vn.motcua.local.ClockFile;
import vn.motcua.local.api.ApiRefusal;
import vn.motcua.local.api.ProductApi;

/**
 * Five weeks of an invented department, through the public API alone: a plan read from a document, confirmed and
 * issued, procedures published by decision, a seconded officer, dossiers and feedback, of which some are left to be done, and an
 * agency that becomes part of the department. Commands carry the product's time, so the product's clock is moved forward, from where
 * it stands to five weeks later.
 */
public final class Demo {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    static final String OFFICE = "van.phong";
    static final String PROVINCE = "van.phong.tinh";

    private static final Period LENGTH = Period.ofWeeks(5);
    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final LocalTime EVENING = LocalTime.of(16, 45);

    /** The year that the sample document is written for; it is read as one of the year that the product lives in. */
    private static final String DOCUMENT_YEAR = "2026";

    /** Words of the document's title by which the demo knows itself. */
    private static final String TITLE = "Đưa việc của người dân lên trước";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProductApi api;
    private final ClockFile clock;
    private final Path samples;
    private final Consumer<String> listener;

    /**
     * @param samples the folder {@code samples} of the checkout
     * @param listener told what was done, Vietnamese and English
     */
    public Demo(ProductApi api, ClockFile clock, Path samples, Consumer<String> listener) {
        this.api = api;
        this.clock = clock;
        this.samples = samples;
        this.listener = listener;
    }

    /**
     * Fills the product.
     *
     * @return identifier of the demo's plan; empty when the demo is there already, nothing is changed then
     * @throws ApiRefusal when the product refuses a step; what came before stays
     */
    public Optional<String> run() throws IOException {
        if (isThere()) {
            return Optional.empty();
        }
        LocalDate first = firstDay();
        listener.accept("đồng hồ đi tới / the clock moves on to " + first + " … " + first.plus(LENGTH));
        clock.moveTo(instant(first, MORNING));
        String plan = draftPlan(first.getYear());
        publishProcedures(first);
        issue(plan, first);
        var agenda = new Agenda(clock);
        new DemoDirectory(api, listener).fill(first);
        new DemoDossiers(api, agenda).plan(first);
        new DemoCounter(api, agenda).plan(first);
        new DemoMerger(api, agenda).plan(first);
        new DemoFeedback(api, agenda).plan(first);
        new DemoTasks(api, agenda, plan).plan(first, first.plus(LENGTH));
        agenda.runUntil(instant(first.plus(LENGTH), EVENING));
        listener.accept("%d hồ sơ, %d phản ánh kiến nghị / dossiers, pieces of feedback"
                .formatted(DemoDossiers.DOSSIERS + DemoCounter.DOSSIERS + DemoMerger.DOSSIERS, DemoFeedback.PIECES));
        return Optional.of(plan);
    }

    /** Tomorrow, or a Monday; next January when five weeks would cross the end of the year that the plan is for. */
    private LocalDate firstDay() throws IOException {
        LocalDate day =
                DemoDays.orNextWorkday(LocalDate.ofInstant(clock.now(), ZONE).plusDays(1));
        return day.plus(LENGTH).getYear() == day.getYear()
                ? day
                : DemoDays.orNextWorkday(LocalDate.of(day.getYear() + 1, 1, 4));
    }

    static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    private boolean isThere() {
        for (JsonNode plan : api.get(OFFICE, "/api/v1/plans?limit=200").required("items")) {
            if (plan.required("title").asText().contains(TITLE)) {
                return true;
            }
        }
        return false;
    }

    private String draftPlan(int year) throws IOException {
        Path document = samples.resolve("ke-hoach.txt");
        byte[] text = Files.readString(document)
                .replace(DOCUMENT_YEAR, String.valueOf(year))
                .getBytes(StandardCharsets.UTF_8);
        JsonNode understood = api.upload(OFFICE, "/api/v1/plans/import", "ke-hoach.txt", text);
        String id = api.create(OFFICE, "/api/v1/plans", understood, UUID.randomUUID())
                .required("planId")
                .asText();
        listener.accept("kế hoạch / plan: "
                + understood.required("draft").required("tasks").size() + " nhiệm vụ / tasks");
        return id;
    }

    private void issue(String plan, LocalDate day) {
        ObjectNode issuance = JSON.createObjectNode()
                .put("number", "12/KH-SVD")
                .put("issuedOn", day.toString())
                .put("signer", "GIÁM ĐỐC");
        api.act(OFFICE, "/api/v1/plans/" + plan, "issuance", Optional.of(issuance));
        listener.accept("đã ban hành kế hoạch / plan issued");
    }

    private void publishProcedures(LocalDate day) throws IOException {
        JsonNode sample = JSON.readTree(samples.resolve("procedures.json").toFile());
        for (JsonNode organisation : sample.required("organisations")) {
            createUnlessThere(PROVINCE, "/api/v1/organisations", organisation, "ORGANISATION_CODE_TAKEN");
        }
        ObjectNode decision = sample.required("decision").deepCopy();
        JsonNode changeKind = decision.remove("changeKind");
        decision.put("signedOn", day.toString()).put("effectiveOn", day.toString());
        ArrayNode items = decision.putArray("items");
        for (JsonNode procedure : sample.required("procedures")) {
            createUnlessThere(OFFICE, "/api/v1/procedures", procedure, "PROCEDURE_CODE_TAKEN")
                    .ifPresent(made -> items.addObject()
                            .put("procedureId", made.required("procedureId").asText())
                            .set("changeKind", changeKind));
        }
        if (!items.isEmpty()) {
            api.create(PROVINCE, "/api/v1/publication-decisions", decision);
        }
        listener.accept(items.size() + " thủ tục công bố / procedures published");
    }

    private Optional<JsonNode> createUnlessThere(String user, String path, JsonNode content, String taken) {
        try {
            return Optional.of(api.create(user, path, content, UUID.randomUUID()));
        } catch (ApiRefusal refusal) {
            if (refusal.code().equals(taken)) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
