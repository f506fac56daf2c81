package vn.motcua.dossier.http;

import static vn.motcua.dossier.http.Requests.DOSSIERS;
import static vn.motcua.dossier.http.Requests.act;
import static vn.motcua.dossier.http.Requests.as;
import static vn.motcua.dossier.http.Requests.asClient;
import static vn.motcua.dossier.http.Requests.key;
import static vn.motcua.dossier.http.Requests.receipt;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import vn.motcua.dossier.ServicePlatform;
import vn.motcua.dossier.TestClock;
import vn.motcua.dossier.write.Samples;
import vn.motcua.servicetest.ApiOperation;
import vn.motcua.servicetest.EveryOperation;
import vn.motcua.servicetest.Login;

/** A dossier that the department's counter received, brought as far as each operation wants it, and everybody who asks for it. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class DossierOperationsTest extends EveryOperation {
    private static final String WHY = "{\"reason\": \"Không đủ điều kiện\"}";
    private static final String MISSING = "{\"reason\": \"Thiếu\", \"missingItems\": [\"Bản sao\"]}";
    private static final String RESULT = "{\"resultNumber\": \"15/TL-SNV\", \"electronicResult\": true}";

    @Inject
    Catalogue catalogue;

    @Inject
    TestClock clock;

    @BeforeEach
    void the_catalogue_is_known() {
        catalogue.isKnown();
        clock.standAt("2026-03-02T09:00");
    }

    @Override
    protected Thing thing(ApiOperation operation) {
        return switch (operation.id()) {
            case "receiveDossier", "submitDossier", "previewAppointment", "uploadFile" -> Thing.NONE;
            case "getUploadedFile" -> new Thing(Map.of("fileId", uploaded()), "", "");
            case "readDossierFile" -> submittedWithFile();
            // Whoever receives a submission names no version of it: two counters may try at once.
            case "receiveSubmission" -> new Thing(valuesOf(submitted()), "", "");
            case "requestSupplementBeforeReceipt", "refuseDossier" -> at(submitted());
            case "submitSupplement" -> at(next("chuyen.vien", transferred(), "supplement-requests", MISSING));
            case "stopDossier", "extendDueDate", "requestSupplement", "issueResult" -> at(transferred());
            case "deliverResult", "correctResult" -> at(next("chuyen.vien", transferred(), "results", RESULT));
            case "eraseApplicant" -> at(next("tiep.nhan", received(), "returns", WHY));
            default -> at(received());
        };
    }

    private static Thing at(Response dossier) {
        String code = dossier.path("officialCode");
        return new Thing(valuesOf(dossier), dossier.header("ETag"), code == null ? "" : code);
    }

    private static Map<String, String> valuesOf(Response dossier) {
        String secret = dossier.path("trackingSecret");
        return Map.of("dossierId", dossier.path("dossierId"), "secret", secret == null ? "" : secret);
    }

    private static Response received() {
        String body = receipt().replace("2.000908", Catalogue.OWN_PROCEDURE);
        return is(
                201, as("tiep.nhan").header("Idempotency-Key", key()).body(body).post(DOSSIERS));
    }

    private static Response transferred() {
        return next("tiep.nhan", received(), "transfers", "");
    }

    private static Response submitted() {
        return is(
                201,
                asClient("doi.tac")
                        .header("Idempotency-Key", key())
                        .body(receipt().replace("DIRECT", "ONLINE"))
                        .post(DOSSIERS + "/submissions"));
    }

    private static String uploaded() {
        return is(
                        201,
                        asClient("doi.tac")
                                .contentType("application/pdf")
                                .header("File-Name", "don.pdf")
                                .header("Idempotency-Key", key())
                                .body("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))
                                .post(DOSSIERS + "/files"))
                .path("fileId");
    }

    /** By the partner: whoever may see people reads it, and so does who submitted it. */
    private static Thing submittedWithFile() {
        String file = uploaded();
        String body = receipt()
                .replace("DIRECT", "ONLINE")
                .replace("\"digitised\": true,", "\"digitised\": true, \"files\": [\"" + file + "\"],");
        Response dossier = is(
                201,
                asClient("doi.tac").header("Idempotency-Key", key()).body(body).post(DOSSIERS + "/submissions"));
        return new Thing(Map.of("dossierId", dossier.path("dossierId"), "fileId", file), "", "");
    }

    private static Response next(String login, Response last, String action, String body) {
        return is(200, act(login, last.path("dossierId"), action, last.header("ETag"), body));
    }

    private static Response is(int status, Response answer) {
        answer.then().statusCode(status);
        return answer;
    }

    @Override
    protected Map<String, String> query(ApiOperation operation, Thing thing) {
        return switch (operation.id()) {
            case "listDossiers", "exportDossiers" -> Map.of("q", thing.shown());
            case "listDossiersDueSoonAndLate" -> Map.of("dueWithinDays", "60", "limit", "200");
            case "previewAppointment" ->
                Map.of(
                        "procedureId",
                        Samples.PROCEDURE.toString(),
                        "channel",
                        "DIRECT",
                        "subject",
                        "CITIZEN",
                        "receivingUnit",
                        OWN);
            case "trackDossier" ->
                Map.of("code", thing.shown(), "secret", thing.values().get("secret"));
            default -> Map.of();
        };
    }

    /** The agency that resolves the procedure here has other divisions than the one of the example. */
    @Override
    protected String body(ApiOperation operation, Thing thing) {
        return switch (operation.id()) {
            case "transferDossier" -> "{}";
            case "uploadFile" -> "%PDF-1.7\n";
            default -> super.body(operation, thing);
        };
    }

    @Override
    protected String contentType(ApiOperation operation) {
        return operation.id().equals("uploadFile") ? "application/pdf" : super.contentType(operation);
    }

    @Override
    protected Meets meets(ApiOperation operation, Login login) {
        Meets usual = super.meets(operation, login);
        // Whoever may send files sends them for their own unit, and refers to these alone.
        if (operation.id().equals("uploadFile")) {
            return Meets.REACHED;
        }
        // Of partners the one that submitted it reads it.
        if (operation.id().equals("readDossierFile") && login.name().equals("cong.tinh")) {
            return Meets.NOT_THERE;
        }
        if (operation.id().equals("getUploadedFile")) {
            return login.org().equals(OWN) ? Meets.REACHED : Meets.NOT_THERE;
        }
        // It shows nothing of anybody: whoever may not receive for the unit is told so.
        return operation.id().equals("previewAppointment") && usual == Meets.NOT_THERE ? Meets.REFUSED : usual;
    }

    @Override
    protected boolean shows(ApiOperation operation) {
        return !operation.id().equals("previewAppointment") && super.shows(operation);
    }

    @Override
    protected String unknown(ApiOperation operation) {
        return operation.id().equals("getUploadedFile") ? "FILE_UNKNOWN" : "DOSSIER_UNKNOWN";
    }
}
