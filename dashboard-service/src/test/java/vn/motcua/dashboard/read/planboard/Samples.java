package vn.motcua.dashboard.read.planboard;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A small department in 2026: one plan, six dossiers, six pieces of feedback, one procedure; and another department beside it,
 * of which its board shows nothing. Invented throughout.
 */
final class Samples {
    static final UUID PLAN = UUID.fromString("0199a3c4-0000-7000-8000-000000000001");

    static final UUID PLAN_OF_ANOTHER = UUID.fromString("0199a3c4-0000-7000-8000-000000000003");

    static final UUID PLAN_OF_FORMER = UUID.fromString("0199a3c4-0000-7000-8000-000000000004");

    static final UUID PLAN_BEFORE = UUID.fromString("0199a3c4-0000-7000-8000-000000000002");

    static final String DEPARTMENT = "000.00.16.H37";
    private static final String DIVISION = "000.01.16.H37";
    static final String ROOM = "001.00.16.H37";
    private static final String ANOTHER = "000.00.17.H37";
    private static final String FORMER = "000.00.18.H37";

    private Samples() {}

    static UUID id(int number) {
        return new UUID(0x0199a3c400007000L, 0x8000000000000000L + number);
    }

    /** The plan of the year before, with two dossiers of that year: what the page is watched with. */
    static void yearBefore(Published to) {
        plan(to, PLAN_BEFORE, 2025, DEPARTMENT);
        received(to, 51, "2025-03-03", "2025-03-10", "ONLINE");
        issued(to, 51, "2025-03-07", "2025-03-10", "EARLY");
        received(to, 52, "2025-03-03", "2025-03-10", "ONLINE");
        issued(to, 52, "2025-03-11", "2025-03-10", "LATE");
    }

    static void all(Published to) {
        plan(to, PLAN, 2026, DEPARTMENT);
        to.send("plan", "plan.issued", PLAN, """
            {"planId":"%s","at":"2026-01-10T02:00:00Z","number":"04/KH-SKHĐT","issuedOn":"2026-01-10"}\
            """.formatted(PLAN));
        task(to, PLAN, 4, "Đọc sai từ tài liệu", "Quý I/2026"); // taken out of the draft
        to.send("plan", "task.dropped", PLAN, """
            {"planId":"%s","taskId":"%s","at":"2026-01-09T02:00:00Z","reason":"%s"}\
            """.formatted(PLAN, taskId(PLAN, 4), id(97)));
        scheduled(to, 1, false, "2026-01-31");
        scheduled(to, 2, true, "");
        scheduled(to, 3, false, "2026-02-27");
        work(to, 1, "task.completed", "COMPLETED", 100);
        work(to, 1, "task.completion-corrected", "COMPLETED", 100);
        successor(to);
        organisation(to, 90, DEPARTMENT, "\"000.00.00.H37\"", "Sở Nội vụ");
        organisation(to, 93, DIVISION, "\"" + DEPARTMENT + "\"", "Chi cục Văn thư");
        procedure(to, 91, DEPARTMENT, "FULL");
        received(to, 1, "2026-01-05", "2026-01-12", "ONLINE");
        issued(to, 1, "2026-01-09", "2026-01-12", "EARLY");
        received(to, 2, "2026-01-06", "2026-01-13", "DIRECT");
        issued(to, 2, "2026-01-14", "2026-01-13", "LATE");
        received(to, 3, DIVISION, "2026-02-02", "2026-02-09", "ONLINE");
        issued(to, 3, "2026-02-09", "2026-02-09", "ON_TIME");
        received(to, 4, "2026-02-20", "2026-02-27", "DIRECT"); // open and late on 3 March
        received(to, 5, "2026-02-26", "2026-03-05", "ONLINE"); // open and due soon
        received(to, 6, "2026-02-25", "2026-03-04", "DIRECT"); // waits for a supplement: not due
        to.send("dossier", "dossier.supplement-requested", id(6), """
            {"dossierId":"%s","at":"2026-02-26T03:00:00Z"}\
            """.formatted(id(6)));
        answered(to, 21, DEPARTMENT, "2026-01-30", "2026-01-29");
        published(to, 21, true);
        answered(to, 22, DEPARTMENT, "2026-02-10", "2026-02-11");
        published(to, 22, true);
        sent(to, 23, DEPARTMENT, "2026-02-10"); // rejected too late
        to.send("feedback", "feedback.rejected", id(23), """
            {"feedbackId":"%s","at":"2026-02-02T02:00:00Z","onTime":false}\
            """.formatted(id(23)));
        answered(to, 24, DEPARTMENT, "2026-02-10", "2026-02-09"); // and never published
        answered(to, 25, DEPARTMENT, "2026-02-10", "2026-02-09");
        published(to, 25, false);
        sent(to, 26, ANOTHER, "2026-02-10"); // sent to another, handled here
        to.send("feedback", "feedback.classified", id(26), """
            {"feedbackId":"%s","at":"2026-01-09T02:00:00Z","handler":"%s"}\
            """.formatted(id(26), DEPARTMENT));
        answer(to, 26, "2026-02-10", "2026-02-09");
        published(to, 26, true);
    }

    static void another(Published to) {
        plan(to, PLAN_OF_ANOTHER, 2026, ANOTHER);
        UUID discarded = id(70);
        plan(to, discarded, 2026, DEPARTMENT);
        to.send("plan", "plan.discarded", discarded, """
            {"planId":"%s","at":"2026-01-09T02:00:00Z"}\
            """.formatted(discarded));
        organisation(to, 94, ANOTHER, "\"000.00.00.H37\"", "Sở Tư pháp");
        procedure(to, 92, ANOTHER, "NONE");
        to.send("catalog", "officer.posted", id(96), """
            {"officerId":"can.bo.khac","at":"2026-03-01T00:00:00Z","postingId":"%s","unit":"%s","from":"2026-03-02",
             "to":"2026-03-20","purpose":"SECONDMENT"}\
            """.formatted(id(96), DEPARTMENT));
        received(to, 61, ANOTHER, "2026-01-05", "2026-01-12", "DIRECT"); // open and late
        received(to, 62, ANOTHER, "2026-01-05", "2026-01-12", "DIRECT");
        issued(to, 62, "2026-01-13", "2026-01-12", "LATE");
        answered(to, 27, ANOTHER, "2026-01-30", "2026-02-02");
    }

    /** Who has what on the desk: dossiers 4 and 61 are far too late, 5 is due soon in a division, 74 and 75 wait for their receipt. */
    static void desks(Published to) {
        organisation(to, 99, "DIVISION", ROOM, "\"" + DEPARTMENT + "\"", "Phòng Hành chính");
        transferred(to, 4, DEPARTMENT, Optional.empty());
        reminded(to, 4, "OVERDUE_TO_OFFICE", "2026-02-27");
        transferred(to, 5, DEPARTMENT, Optional.of(ROOM));
        reminded(to, 5, "DUE_SOON", "2026-03-05");
        transferred(to, 61, ANOTHER, Optional.empty());
        reminded(to, 61, "OVERDUE_TO_HEAD", "2026-01-12");
        remindedOfTask(to);
        submitted(to, 74);
        submitted(to, 75);
    }

    /** Of the task that is due on 27 February and not done. */
    private static void remindedOfTask(Published to) {
        to.send("plan", "task.reminded", PLAN, """
            {"planId":"%s","taskId":"%s","at":"2026-03-02T01:00:00Z","reminder":"OVERDUE","dueOn":"2026-02-27"}\
            """.formatted(PLAN, taskId(PLAN, 3)));
    }

    private static void transferred(Published to, int number, String agency, Optional<String> unit) {
        to.send("dossier", "dossier.transferred", id(number), """
            {"dossierId":"%s","at":"2026-02-26T08:00:00Z","toAgency":"%s"%s}\
            """.formatted(
                        id(number),
                        agency,
                        unit.map(code -> ",\"toUnit\":\"" + code + "\"").orElse("")));
    }

    private static void reminded(Published to, int number, String level, String due) {
        to.send("dossier", "dossier.reminded", id(number), """
            {"dossierId":"%s","at":"2026-02-28T01:00:00Z","reminder":"%s","dueAt":"%sT10:00:00Z"}\
            """.formatted(id(number), level, due));
    }

    private static void submitted(Published to, int number) {
        to.send("dossier", "dossier.submitted", id(number), """
            {"dossierId":"%s","at":"2026-02-27T02:00:00Z","procedureCode":"2.000908","procedureName":"Cấp bản sao",
             "channel":"ONLINE","receivingUnit":"%s"}\
            """.formatted(id(number), DEPARTMENT));
    }

    /** What is missing of a submission is asked for, or came. */
    static void ofSubmission(Published to, int number, String type, String at) {
        to.send("dossier", "dossier.supplement-" + type + "-before-receipt", id(number), """
            {"dossierId":"%s","at":"%s"}\
            """.formatted(id(number), at));
    }

    private static void plan(Published to, UUID planId, int year, String organisation) {
        to.send("plan", "plan.drafted", planId, """
            {"planId":"%s","at":"2026-01-08T02:00:00Z","title":"Kế hoạch kiểm soát thủ tục hành chính năm %d",
             "year":%d,"symbol":"KH-SKHĐT","issuer":"Sở Kế hoạch và Đầu tư","organisation":"%s","tasks":3,"targets":[
              {"targetId":"T1","metric":"onTimeRate","comparator":"GT","value":99,"unit":"PERCENT","ifAny":false,
               "verbatim":"đúng và trước hạn trên 99%%"},
              {"targetId":"T2","metric":"onlineSubmissionRate","comparator":"GE","value":50,"unit":"PERCENT",
               "ifAny":false,"verbatim":"nộp trực tuyến từ 50%% trở lên"},
              {"targetId":"T3","metric":"feedbackOnTimeRate","comparator":"EQ","value":100,"unit":"PERCENT",
               "ifAny":false,"verbatim":"100%% phản ánh, kiến nghị được xử lý đúng hạn"},
              {"targetId":"T4","metric":"satisfaction","comparator":"GE","value":95,"unit":"PERCENT","ifAny":false,
               "verbatim":"tối thiểu 95%%"}]}
            """.formatted(planId, year, year, organisation));
        task(to, planId, 1, "Ban hành kế hoạch rà soát", "Tháng 01/2026");
        task(to, planId, 2, "Công khai thủ tục", "Thường xuyên");
        task(to, planId, 3, "Rà soát danh mục", "Trước ngày 28/02/2026");
    }

    private static void task(Published to, UUID planId, int position, String content, String verbatim) {
        to.send("plan", "task.drafted", planId, """
            {"planId":"%s","taskId":"%s","at":"2026-01-08T02:00:00Z","organisation":"%s","position":%d,"state":"NOT_STARTED","task":
             {"label":"I.%d","content":"%s","leadUnits":[{"kind":"UNIT","name":"Văn phòng Sở"}],
              "schedule":{"type":"UNSPECIFIED","verbatim":"%s"}}}\
            """.formatted(
                        planId, taskId(planId, position), DEPARTMENT, position, position, content, verbatim));
    }

    static UUID taskId(UUID planId, int position) {
        return new UUID(planId.getMostSignificantBits(), planId.getLeastSignificantBits() + 1000 * position);
    }

    private static void scheduled(Published to, int position, boolean continuous, String dueOn) {
        to.send("plan", "task.scheduled", PLAN, """
            {"planId":"%s","taskId":"%s","at":"2026-01-10T02:00:00Z","startsOn":"2026-01-01","continuous":%s,
             "occurrences":[],"standing":{"state":"NOT_STARTED","percent":0%s}}\
            """.formatted(
                PLAN, taskId(PLAN, position), continuous, dueOn.isEmpty() ? "" : ",\"dueOn\":\"" + dueOn + "\""));
    }

    private static void work(Published to, int position, String type, String state, int percent) {
        to.send("plan", type, PLAN, """
            {"planId":"%s","taskId":"%s","at":"2026-02-10T02:00:00Z","standing":{"state":"%s","percent":%d}}\
            """.formatted(PLAN, taskId(PLAN, position), state, percent));
    }

    /** A department that ended in February, with a dossier that is open and late: DEPARTMENT took over. */
    private static void successor(Published to) {
        organisation(to, 95, FORMER, "\"000.00.00.H37\"", "Sở Cũ");
        to.send("catalog", "organisation.closed", id(95), """
            {"organisationId":"%s","at":"2026-01-01T00:00:00Z","code":"%s","effectiveTo":"2026-02-15",
             "successors":["%s"]}\
            """.formatted(id(95), FORMER, DEPARTMENT));
        plan(to, PLAN_OF_FORMER, 2026, FORMER);
        received(to, 71, FORMER, "2026-02-02", "2026-02-09", "ONLINE");
        issued(to, 71, "2026-02-06", "2026-02-09", "EARLY");
        received(to, 72, FORMER, "2026-02-10", "2026-02-17", "DIRECT");
        to.send("dossier", "dossier.submitted", id(73), """
            {"dossierId":"%s","at":"2026-02-20T02:00:00Z","procedureCode":"2.000908","procedureName":"Cấp bản sao",
             "channel":"ONLINE","receivingUnit":"%s"}\
            """.formatted(id(73), DEPARTMENT));
        to.send("dossier", "dossier.refused", id(73), """
            {"dossierId":"%s","at":"2026-02-21T02:00:00Z"}\
            """.formatted(id(73)));
    }

    private static void organisation(Published to, int number, String code, String parent, String name) {
        organisation(to, number, "DEPARTMENT", code, parent, name);
    }

    private static void organisation(Published to, int number, String kind, String code, String parent, String name) {
        to.send("catalog", "organisation.registered", id(number), """
            {"organisationId":"%s","at":"2026-01-01T00:00:00Z","code":"%s","kind":"%s","parent":%s,"name":"%s",
             "effectiveFrom":"2020-01-01","workingHours":[]}\
            """.formatted(id(number), code, kind, parent, name));
    }

    private static void procedure(Published to, int number, String agency, String onlineLevel) {
        to.send("catalog", "procedure.published", id(number), """
            {"procedureId":"%s","at":"2026-01-01T00:00:00Z","versionNo":1,"effectiveFrom":"2026-01-01",
             "businessRelated":true,"onlineLevel":"%s","resolvingAgency":"%s"}\
            """.formatted(id(number), onlineLevel, agency));
    }

    static void received(Published to, int number, String on, String due, String channel) {
        received(to, number, DEPARTMENT, on, due, channel);
    }

    private static void received(Published to, int number, String agency, String on, String due, String channel) {
        to.send("dossier", "dossier.received", id(number), """
            {"dossierId":"%s","at":"%sT02:00:00Z","officialCode":"H37.16-2601%02d-000001","procedureName":"Cấp bản sao",
             "dimensions":{"procedureCode":"2.000908","field":"HT","channel":"%s","receivingUnit":"000.00.99.H37",
             "resolvingAgency":"%s","greenLane":false,"requiresPaperResult":false,"components":2,
             "componentsDigitised":2,"componentsReused":0,"receivedAt":"%sT02:00:00Z","originalDueAt":"%sT10:00:00Z"},
             "due":{"dueAt":"%sT10:00:00Z"}}\
            """.formatted(
                        id(number), on, number, channel, agency, on, due, due));
    }

    static void issued(Published to, int number, String on, String due, String timeliness) {
        to.send("dossier", "dossier.result-issued", id(number), """
            {"dossierId":"%s","at":"%sT03:00:00Z","electronicResult":true,"ending":{"endedAt":"%sT03:00:00Z",
             "dueAt":"%sT10:00:00Z","timeliness":"%s","supplementRequests":0,"supplementSeconds":0}}\
            """.formatted(id(number), on, on, due, timeliness));
    }

    private static void sent(Published to, int number, String agency, String due) {
        to.send("feedback", "feedback.sent", id(number), """
            {"feedbackId":"%s","at":"2026-01-08T02:00:00Z","code":"PA-260108-0000%d","dimensions":{"agency":"%s"},
             "dueAt":"%sT10:00:00Z"}\
            """.formatted(id(number), number, agency, due));
    }

    private static void answered(Published to, int number, String agency, String due, String answered) {
        sent(to, number, agency, due);
        answer(to, number, due, answered);
    }

    /** To be published on the day after the answer. */
    private static void answer(Published to, int number, String due, String answered) {
        to.send("feedback", "feedback.answered", id(number), """
            {"feedbackId":"%s","at":"%sT02:00:00Z","onTime":%s,"publishDueAt":"%sT10:00:00Z"}\
            """.formatted(
                        id(number),
                        answered,
                        answered.compareTo(due) <= 0,
                        LocalDate.parse(answered).plusDays(1)));
    }

    private static void published(Published to, int number, boolean onTime) {
        to.send("feedback", "feedback.result-published", id(number), """
            {"feedbackId":"%s","at":"%sT02:00:00Z","onTime":%s}\
            """.formatted(
                        id(number), onTime ? "2026-01-30" : "2026-02-20", onTime));
    }
}
