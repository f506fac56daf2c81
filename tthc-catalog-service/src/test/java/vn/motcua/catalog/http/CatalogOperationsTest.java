package vn.motcua.catalog.http;

import static vn.motcua.catalog.http.Requests.PROCEDURES;
import static vn.motcua.catalog.http.Requests.as;
import static vn.motcua.catalog.http.Requests.content;
import static vn.motcua.catalog.http.Requests.decide;
import static vn.motcua.catalog.http.Requests.newCode;
import static vn.motcua.catalog.http.Requests.newNumber;
import static vn.motcua.catalog.http.Requests.posting;
import static vn.motcua.catalog.http.Requests.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import vn.motcua.catalog.MeetingClock;
import vn.motcua.catalog.ServicePlatform;
import vn.motcua.servicetest.ApiOperation;
import vn.motcua.servicetest.EveryOperation;
import vn.motcua.servicetest.Login;

/** A procedure, an officer and a division of the department, as each operation wants them, and everybody who asks for them. */
@QuarkusTest
@QuarkusTestResource(ServicePlatform.class)
class CatalogOperationsTest extends EveryOperation {
    private static final String ORGANISATIONS = "/api/v1/organisations";
    private static final String OFFICERS = "/api/v1/officers";
    private static final Set<String> PROVINCES_ALONE =
            Set.of("announceCalendarYear", "announceRuleSet", "setMayDecide", "recordDecision", "withdrawVersion");
    private static final AtomicInteger DIVISIONS = new AtomicInteger(500);

    @BeforeEach
    void the_other_department_is_in_the_directory() {
        Requests.registerOtherDepartment();
    }

    @Override
    protected Thing thing(ApiOperation operation) {
        return switch (operation.id()) {
            case "getCalendarYear" -> new Thing(Map.of("year", "2026"), "", "2026");
            case "getRuleSet" -> new Thing(Map.of("code", "RS2018"), "", "RS2018");
            case "getProcedure", "getProcedureVersion" -> published("2026-01-15");
            case "getPublicationDecision" -> decided();
            case "withdrawVersion" -> published(MeetingClock.TODAY.plusDays(40).toString());
            case "amendProcedure", "withdrawDraft", "draftWorkflow", "recordDecision", "listProcedureDrafts" ->
                drafted();
            case "approveWorkflow", "withdrawWorkflowDraft" -> workflow();
            case "moveOfficer", "postOfficer", "getOfficer", "listOfficers" -> officer();
            case "endPosting" -> posted();
            default -> operation.path().startsWith(ORGANISATIONS + "/") ? division() : Thing.NONE;
        };
    }

    private static Thing drafted() {
        String code = newCode();
        Response draft = register(code, content("Dự thảo"));
        return new Thing(Map.of("procedureId", draft.path("procedureId")), draft.header("ETag"), code);
    }

    private static Thing workflow() {
        Thing draft = drafted();
        String steps = "{\"steps\": [{\"order\": 1, \"name\": \"Thẩm tra\", \"division\": \"Phòng\", \"role\": \"Chuyên"
                + " viên\", \"amount\": 3, \"unit\": \"HOUR\"}]}";
        Response drafted = as("van.phong")
                .contentType(ContentType.JSON)
                .header("If-Match", draft.etag())
                .body(steps)
                .put(PROCEDURES + "/" + draft.values().get("procedureId") + "/workflow-draft");
        drafted.then().statusCode(200);
        return new Thing(draft.values(), drafted.header("ETag"), draft.shown());
    }

    private static Thing published(String effectiveOn) {
        Thing draft = drafted();
        String id = draft.values().get("procedureId");
        decide(newNumber(), effectiveOn, "NEW", id).then().statusCode(201);
        String etag = as("van.phong").get(PROCEDURES + "/" + id).header("ETag");
        return new Thing(Map.of("procedureId", id, "versionNo", "1"), etag, draft.shown());
    }

    private static Thing decided() {
        String number = newNumber();
        Response decision =
                decide(number, "2026-01-15", "NEW", drafted().values().get("procedureId"));
        decision.then().statusCode(201);
        return new Thing(Map.of("decisionId", decision.path("decisionId")), "", number);
    }

    private static Thing officer() {
        String id = "officer-" + newNumber();
        Response officer = posting(
                        "van.phong.tinh", "{\"officerId\": \"%s\", \"organisation\": \"%s\"}".formatted(id, OWN))
                .post(OFFICERS);
        officer.then().statusCode(201);
        return new Thing(Map.of("officerId", id), officer.header("ETag"), id);
    }

    private static Thing posted() {
        Thing officer = officer();
        Response posted = posting("van.phong.tinh", postedTo(division().shown()))
                .header("If-Match", officer.etag())
                .post(OFFICERS + "/" + officer.shown() + "/postings");
        posted.then().statusCode(200);
        Map<String, String> values = new HashMap<>(officer.values());
        values.put("postingId", posted.path("postings[0].postingId"));
        return new Thing(values, posted.header("ETag"), officer.shown());
    }

    private static String postedTo(String unit) {
        return "{\"unit\": \"%s\", \"from\": \"2026-01-15\", \"purpose\": \"SECONDMENT\"}".formatted(unit);
    }

    private static Thing division() {
        String code = newDivision();
        Response registered = posting("van.phong.tinh", registering(code)).post(ORGANISATIONS);
        registered.then().statusCode(201);
        return new Thing(Map.of("organisationId", registered.path("organisationId")), registered.header("ETag"), code);
    }

    private static String newDivision() {
        return DIVISIONS.incrementAndGet() + ".00.16.H37";
    }

    private static String registering(String code) {
        return """
                {"code": "%s", "name": "Phòng Ví dụ", "kind": "DIVISION", "parent": "%s", "effectiveFrom": "2026-01-01"}""".formatted(code, OWN);
    }

    @Override
    protected Map<String, String> query(ApiOperation operation, Thing thing) {
        return switch (operation.id()) {
            case "listProcedureDrafts" -> Map.of("q", thing.shown());
            case "listOfficers" -> Map.of("unit", OWN, "limit", "200");
            default -> Map.of();
        };
    }

    @Override
    protected String body(ApiOperation operation, Thing thing) {
        String body = operation.body();
        return switch (operation.id()) {
            case "registerProcedure" ->
                body.replaceFirst("\"code\":\"2.000908\"", "\"code\":\"" + newCode() + "\",\"owner\":\"" + OWN + "\"");
            case "recordDecision" ->
                body.replaceFirst("\"125\"", "\"" + newNumber() + "\"")
                        .replaceFirst("0199a3c4-[0-9a-f-]+", thing.values().get("procedureId"));
            case "announceCalendarYear", "announceRuleSet" -> body.replace("2027", "2098");
            case "registerOrganisation" -> registering(newDivision());
            case "closeOrganisation", "moveOrganisation", "moveOfficer" -> body.replace("000.00.13.H37", OWN);
            case "registerOfficer" ->
                body.replace("biet.phai", "officer-" + newNumber()).replace("000.00.17.H37", OWN);
            case "postOfficer" -> postedTo(OWN);
            default -> body;
        };
    }

    /** The directory is public; what the province alone says, its office says, and the operators who look after the installation. */
    @Override
    protected Meets meets(ApiOperation operation, Login login) {
        boolean operates =
                operation.roles().contains("OPERATOR") && login.roles().contains("OPERATOR");
        if (!operation.secured() || operates || login.org().equals(PROVINCE)) {
            return Meets.REACHED;
        }
        if (operation.id().equals("withdrawVersion")
                && !login.org().equals(OWN)
                && !login.org().isEmpty()) {
            return Meets.NOT_THERE;
        }
        boolean publicThing = operation.path().startsWith(ORGANISATIONS) || PROVINCES_ALONE.contains(operation.id());
        if (publicThing || !operation.reads() && login.org().isEmpty()) {
            boolean below =
                    !PROVINCES_ALONE.contains(operation.id()) && login.org().equals(OWN);
            return below ? Meets.REACHED : Meets.REFUSED;
        }
        return super.meets(operation, login);
    }

    /** A published procedure tells its code, a unit too; a list begins with others. */
    @Override
    protected boolean shows(ApiOperation operation) {
        return operation.secured() && super.shows(operation);
    }

    @Override
    protected String unknown(ApiOperation operation) {
        return operation.path().startsWith(OFFICERS) ? "OFFICER_UNKNOWN" : "PROCEDURE_UNKNOWN";
    }
}
