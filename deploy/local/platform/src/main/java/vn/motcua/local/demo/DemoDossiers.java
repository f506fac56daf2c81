package vn.motcua.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.local.Agenda;
import vn.motcua.local.api.ProductApi;
import vn.motcua.local.demo.Filing.Applicant;
import vn.motcua.local.demo.Filing.Paper;

/**
 * Three dossiers on each working day up to the last: those from the portal are received by the officer who is seconded to the service
 * centre, the others at the department's own counter; copies from the archive are the division's work. Most are done in time, one is a
 * day late, some are sent back or withdrawn. Still open at the end are those that fall due later, two that nobody worked on, and one
 * that waits for a supplement.
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

    /** From the submission to the receipt. */
    private static final Duration WAIT = Duration.ofMinutes(35);

    private static final String ONLINE = "ONLINE";
    private static final String CASE = "chuyen.vien";
    private static final String DIVISION_CASE = "chuyen.vien.phong";
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Kind(
            String procedure, String caseOfficer, String applicant, String first, List<String> between, String last) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("1.900101", CASE, "BUSINESS", "VB01", List.of("NQ01"), "YK01"),
            new Kind("1.900102", CASE, "BUSINESS", "VB01", List.of("HC01"), "SK01"),
            new Kind("1.900104", DIVISION_CASE, "CITIZEN", "PY01", List.of(), "GT01"));

    private static final List<String> NAMES =
            List.of("Nông Thị Ví Dụ", "Hoàng Văn Thí Dụ", "Lý Thị Mẫu", "Vi Văn Giả Định", "Đàm Thị Minh Hoạ");

    private final ProductApi api;
    private final Agenda agenda;
    private final Counter own;
    private final Counter centre;

    DemoDossiers(ProductApi api, Agenda agenda) {
        this.api = api;
        this.agenda = agenda;
        own = Counter.ofDepartment(api);
        centre = Counter.ofCentre(api);
    }

    void plan(LocalDate first) {
        for (int number = 0; number < DOSSIERS; number++) {
            int dossier = number;
            LocalDate day = DemoDays.workday(first, number / A_DAY);
            Instant time = Demo.instant(day, LocalTime.of(8, 15).plusMinutes(50L * (number % A_DAY)));
            if (channel(number).equals(ONLINE)) {
                agenda.at(time.minus(WAIT), () -> {
                    String submission = Counter.submitted(api, handedIn(dossier));
                    agenda.at(time, () -> goOn(dossier, centre, centre.receive(submission)));
                });
            } else {
                agenda.at(
                        time,
                        () -> goOn(dossier, own, own.received(handedIn(dossier).json())));
            }
        }
    }

    private void goOn(int number, Counter counter, JsonNode receipt) {
        String id = Counter.path(receipt);
        Instant at =
                OffsetDateTime.parse(receipt.required("receivedAt").asText()).toInstant();
        if (number % 20 == 19) {
            counter.act(id, "returns", "reason", "Không thuộc thẩm quyền giải quyết của Sở");
            return;
        }
        counter.act(id, "transfers");
        if (LEFT_LYING.contains(number)) {
            return;
        }
        if (number % 15 == 14) {
            agenda.at(at.plus(Duration.ofDays(1)), () -> counter.act(id, "withdrawals", "reason", "Người nộp xin rút"));
        } else if (number % 12 == 11) {
            agenda.at(at.plus(Duration.ofHours(3)), () -> requestSupplement(number, id));
            if (number != NOT_COMPLETED) {
                agenda.at(
                        at.plus(Duration.ofDays(3)),
                        () -> resolve(number, counter, id, counter.act(id, "supplements")));
            }
        } else {
            resolve(number, counter, id, receipt);
        }
    }

    private void requestSupplement(int number, String id) {
        ObjectNode request = JSON.createObjectNode().put("reason", "Thiếu giấy tờ");
        request.putArray("missingItems").add("Bản sao giấy chứng nhận");
        api.act(kind(number).caseOfficer(), id, "supplement-requests", Optional.of(request));
    }

    /** All but one are done with some time to spare; what would be done after the end stays open. */
    private void resolve(int number, Counter counter, String id, JsonNode dossier) {
        Instant due = OffsetDateTime.parse(dossier.required("dueAt").asText()).toInstant();
        Instant done = number == LATE ? due.plus(Duration.ofDays(1)) : due.minus(Duration.ofMinutes(40));
        agenda.at(done, () -> {
            ObjectNode result = JSON.createObjectNode()
                    .put("resultNumber", (number + 1) + "/KQ-SVD")
                    .put("electronicResult", number % 4 != 3);
            api.act(kind(number).caseOfficer(), id, "results", Optional.of(result));
        });
        agenda.at(done.plus(Duration.ofHours(20)), () -> counter.act(id, "deliveries", "delivery", channel(number)));
    }

    private static Filing handedIn(int number) {
        Kind kind = kind(number);
        List<Paper> papers = new ArrayList<>();
        papers.add(new Paper(kind.first(), number % 10 != 9, false));
        kind.between().forEach(code -> papers.add(new Paper(code, false, false)));
        papers.add(new Paper(kind.last(), number % 5 != 4, number % 3 == 0));
        String name = NAMES.get(number % NAMES.size());
        return new Filing(
                kind.procedure(),
                channel(number),
                new Applicant(kind.applicant(), name, "0200000%05d".formatted(number)),
                papers);
    }

    private static Kind kind(int number) {
        return KINDS.get(number % KINDS.size());
    }

    private static String channel(int number) {
        return number % 5 < 3 ? ONLINE : "DIRECT";
    }
}
