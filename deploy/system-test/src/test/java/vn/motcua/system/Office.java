package vn.motcua.system;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import vn.motcua.local.Home;

/** The office of the department (Văn phòng Sở): its plan and its catalogue. */
final class Office {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final String USER = "van.phong";
    private static final String PROVINCE = "van.phong.tinh";
    private static final Path ROOT = Home.find().folder();

    /** Real plan documents, which lie beside the checkout and never in it. */
    static final Path REAL_PLANS = ROOT.resolve("../shared/plans");

    private final RunningProduct product;

    Office(RunningProduct product) {
        this.product = product;
    }

    /** Has a document of the folder of real plans read, as a dry run. */
    ObjectNode read(String fileName) throws IOException {
        Path document = REAL_PLANS.resolve(fileName);
        String answer = product.as(USER)
                .contentType("multipart/form-data")
                .multiPart("file", document.toFile())
                .post("/api/v1/plans/import")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return (ObjectNode) JSON.readTree(answer);
    }

    /** Corrects the draft: adds a target that the document does not set. */
    static void addTarget(ObjectNode draft, String metric, String comparator, int value) {
        ArrayNode targets = (ArrayNode) draft.required("draft").required("targets");
        ObjectNode target = targets.get(0).deepCopy();
        target.put("metric", metric)
                .put("comparator", comparator)
                .put("value", value)
                .put("unit", "PERCENT")
                .put("verbatim", "Bổ sung khi xác nhận: " + metric);
        targets.add(target);
    }

    /** @return identifier of the plan */
    String confirm(ObjectNode draft) {
        return product.created(product.as(USER), "/api/v1/plans", draft.toString())
                .path("planId");
    }

    Response issue(String planId, String number, String issuedOn) {
        return product.changed(
                USER,
                "/api/v1/plans/" + planId,
                "issuance",
                Map.of("number", number, "issuedOn", issuedOn, "signer", "PHÓ GIÁM ĐỐC"));
    }

    /** @param ref the task's reference in the plan, such as {@code I.1} */
    Response complete(String planId, String ref, String day) {
        String plan = "/api/v1/plans/" + planId;
        return product.changed(USER, plan + "/tasks/" + taskId(plan, ref), "completion", Map.of("completedOn", day));
    }

    private String taskId(String plan, String ref) {
        return await().until(
                        () -> product.as(USER)
                                .get(plan + "/tasks?limit=200")
                                .then()
                                .statusCode(200)
                                .extract()
                                .<String>path("items.find { it.ref == '" + ref + "' }?.taskId"),
                        Objects::nonNull);
    }

    /** Publishes the sample procedures by one decision. */
    void publishProcedures(String signedOn, String effectiveOn) throws IOException {
        JsonNode samples = JSON.readTree(ROOT.resolve("samples/procedures.json").toFile());
        for (JsonNode organisation : samples.required("organisations")) {
            product.created(product.as(PROVINCE), "/api/v1/organisations", organisation.toString());
        }
        ObjectNode decision = samples.required("decision").deepCopy();
        JsonNode changeKind = decision.remove("changeKind");
        decision.put("signedOn", signedOn).put("effectiveOn", effectiveOn);
        ArrayNode items = decision.putArray("items");
        for (JsonNode procedure : samples.required("procedures")) {
            String id = product.created(product.as(USER), "/api/v1/procedures", procedure.toString())
                    .path("procedureId");
            items.addObject().put("procedureId", id).set("changeKind", changeKind);
        }
        product.created(product.as(PROVINCE), "/api/v1/publication-decisions", decision.toString());
    }
}
