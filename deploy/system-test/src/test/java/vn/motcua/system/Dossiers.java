package vn.motcua.system;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The one-stop unit: dossiers over HTTP. */
final class Dossiers {

    private static final String PATH = "/api/v1/dossiers";

    private final RunningProduct product;

    Dossiers(RunningProduct product) {
        this.product = product;
    }

    /** @param dueAt due date in force */
    record Receipt(String id, Instant dueAt, Response answer) {}

    /** What is handed in for a sample procedure. The first component is digitised or not, the last one re-used or not. */
    static Map<String, Object> handedIn(String procedure, String channel, boolean digitised, boolean reused) {
        boolean labour = procedure.equals("1.900101");
        return Map.of(
                "procedureCode",
                procedure,
                "channel",
                channel,
                "applicant",
                Map.of("kind", "BUSINESS", "name", "Công ty Ví Dụ", "identityNumber", "020012345678"),
                "components",
                List.of(
                        component("VB01", digitised, false),
                        component(labour ? "NQ01" : "HC01", false, false),
                        component(labour ? "YK01" : "SK01", false, reused)));
    }

    private static Map<String, Object> component(String code, boolean digitised, boolean reused) {
        return Map.of("code", code, "originals", 1, "copies", 0, "digitised", digitised, "reused", reused);
    }

    Receipt receive(Map<String, Object> handedIn) {
        Response answer = product.created(product.as("tiep.nhan"), PATH, handedIn);
        return new Receipt(answer.path("dossierId"), dueAt(answer), answer);
    }

    /** One attempt with a key of the caller's; any answer. */
    Response tryToReceive(UUID key, Map<String, Object> handedIn) {
        return product.asClient("may.tiep.nhan")
                .header("Idempotency-Key", key)
                .body(handedIn)
                .post(PATH);
    }

    void transfer(String id) {
        product.changed("tiep.nhan", PATH + "/" + id, "transfers", Map.of());
    }

    void requestSupplement(String id) {
        product.changed(
                "chuyen.vien",
                PATH + "/" + id,
                "supplement-requests",
                Map.of("reason", "Thiếu giấy tờ", "missingItems", List.of("Bản sao giấy chứng nhận")));
    }

    /** @return the new due date */
    Instant submitSupplement(String id) {
        return dueAt(product.changed("tiep.nhan", PATH + "/" + id, "supplements", Map.of()));
    }

    /** @return early, on time or late, as the service says */
    String issueResult(String id, boolean electronic) {
        return product.changed(
                        "chuyen.vien",
                        PATH + "/" + id,
                        "results",
                        Map.of("resultNumber", "15/GP", "electronicResult", electronic))
                .path("ending.timeliness");
    }

    void refuse(String id) {
        product.changed("tiep.nhan", PATH + "/" + id, "returns", Map.of("reason", "Không đủ điều kiện"));
    }

    void withdraw(String id) {
        product.changed("tiep.nhan", PATH + "/" + id, "withdrawals", Map.of("reason", "Người nộp xin rút"));
    }

    Response get(String id) {
        return product.as("tiep.nhan").get(PATH + "/" + id);
    }

    private static Instant dueAt(Response answer) {
        return OffsetDateTime.parse(answer.<String>path("dueAt")).toInstant();
    }
}
