package vn.motcua.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.local.Agenda;
import vn.motcua.local.api.ProductApi;

/**
 * Three dossiers on each working day up to the last: most are done in time, one is a day late, some are refused or
 * withdrawn. Still open at the end are those that fall due later, two that nobody worked on, and one that waits for a
 * supplement.
 */
final class DemoDossiers {

    static final int DOSSIERS = 78;
    private static final int A_DAY = 3;

    /** Done a day late: the share in time stays above the plan's target, until the two that lie are counted too. */
    private static final int LATE = 26;

    /** Handed in in the third and the fourth week; nobody works on them, so they are late at the end. */
    private static final Set<Integer> LEFT_LYING = Set.of(40, 51);

    /** Handed in two working days before the end; the applicant has not completed it by then. */
    private static final int NOT_COMPLETED = 71;

    private static final String PATH = "/api/v1/dossiers";
    private static final String INTAKE = "tiep.nhan";
    private static final String CASE = "chuyen.vien";
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Kind(String procedure, String applicant, String first, List<String> between, String last) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("1.900101", "BUSINESS", "VB01", List.of("NQ01"), "YK01"),
            new Kind("1.900102", "BUSINESS", "VB01", List.of("HC01"), "SK01"),
            new Kind("1.900104", "CITIZEN", "PY01", List.of(), "GT01"));

    private static final List<String> NAMES =
            List.of("Nông Thị Ví Dụ", "Hoàng Văn Thí Dụ", "Lý Thị Mẫu", "Vi Văn Giả Định", "Đàm Thị Minh Hoạ");

    private final ProductApi api;
    private final Agenda agenda;

    DemoDossiers(ProductApi api, Agenda agenda) {
        this.api = api;
        this.agenda = agenda;
    }

    void plan(LocalDate first) {
        for (int number = 0; number < DOSSIERS; number++) {
            int dossier = number;
            LocalDate day = DemoDays.workday(first, number / A_DAY);
            LocalTime time = LocalTime.of(8, 15).plusMinutes(50L * (number % A_DAY));
            agenda.at(Demo.instant(day, time), () -> receive(dossier));
        }
    }

    private void receive(int number) {
        JsonNode receipt = api.create(INTAKE, PATH, handedIn(number), UUID.randomUUID());
        String id = PATH + "/" + receipt.required("dossierId").asText();
        Instant at =
                OffsetDateTime.parse(receipt.required("receivedAt").asText()).toInstant();
        if (number % 20 == 19) {
            act(INTAKE, id, "returns", "reason", "Không thuộc thẩm quyền giải quyết của Sở");
            return;
        }
        api.act(INTAKE, id, "transfers", Optional.empty());
        if (LEFT_LYING.contains(number)) {
            return;
        }
        if (number % 15 == 14) {
            agenda.at(at.plus(Duration.ofDays(1)), () -> act(INTAKE, id, "withdrawals", "reason", "Người nộp xin rút"));
        } else if (number % 12 == 11) {
            agenda.at(
                    at.plus(Duration.ofHours(3)),
                    () -> api.act(
                            CASE,
                            id,
                            "supplement-requests",
                            Optional.of(JSON.createObjectNode()
                                    .put("reason", "Thiếu giấy tờ")
                                    .set("missingItems", JSON.createArrayNode().add("Bản sao giấy chứng nhận")))));
            if (number != NOT_COMPLETED) {
                agenda.at(
                        at.plus(Duration.ofDays(3)),
                        () -> resolve(number, id, api.act(INTAKE, id, "supplements", Optional.empty())));
            }
        } else {
            resolve(number, id, receipt);
        }
    }

    /** All but one are done with some time to spare; what would be done after the end stays open. */
    private void resolve(int number, String id, JsonNode dossier) {
        Instant due = OffsetDateTime.parse(dossier.required("dueAt").asText()).toInstant();
        Instant done = number == LATE ? due.plus(Duration.ofDays(1)) : due.minus(Duration.ofMinutes(40));
        agenda.at(done, () -> {
            ObjectNode result = JSON.createObjectNode()
                    .put("resultNumber", (number + 1) + "/KQ-SVD")
                    .put("electronicResult", number % 4 != 3);
            api.act(CASE, id, "results", Optional.of(result));
        });
        agenda.at(done.plus(Duration.ofHours(20)), () -> act(INTAKE, id, "deliveries", "delivery", channel(number)));
    }

    private JsonNode handedIn(int number) {
        Kind kind = KINDS.get(number % KINDS.size());
        ObjectNode body =
                JSON.createObjectNode().put("procedureCode", kind.procedure()).put("channel", channel(number));
        body.putObject("applicant")
                .put("kind", kind.applicant())
                .put("name", NAMES.get(number % NAMES.size()))
                .put("identityNumber", "0200000%05d".formatted(number));
        ArrayNode components = body.putArray("components").add(component(kind.first(), number % 10 != 9, false));
        kind.between().forEach(code -> components.add(component(code, false, false)));
        components.add(component(kind.last(), number % 5 != 4, number % 3 == 0));
        return body;
    }

    private static JsonNode component(String code, boolean digitised, boolean reused) {
        return JSON.createObjectNode()
                .put("code", code)
                .put("originals", 1)
                .put("copies", 0)
                .put("digitised", digitised)
                .put("reused", reused);
    }

    private static String channel(int number) {
        return number % 5 < 3 ? "ONLINE" : "DIRECT";
    }

    private void act(String user, String entity, String action, String field, String value) {
        api.act(user, entity, action, Optional.of(JSON.createObjectNode().put(field, value)));
    }
}
