package vn.motcua.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.motcua.local.Agenda;
import vn.motcua.local.api.ProductApi;
import vn.motcua.local.demo.Filing.Applicant;
import vn.motcua.local.demo.Filing.Paper;

/**
 * What else happens at counters: a submission is refused before it is received, one is completed first, and a receipt with a wrong
 * number of identity is corrected. The latter two stay open.
 */
final class DemoCounter {

    /** Received ones; what is refused before is none. */
    static final int DOSSIERS = 2;

    private static final String PROCEDURE = "1.900102";
    private static final Applicant APPLICANT = new Applicant("BUSINESS", "Công ty Ví Dụ", "0200000001");
    private static final List<Paper> PAPERS =
            List.of(new Paper("VB01", true, false), new Paper("HC01", true, false), new Paper("SK01", true, false));
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProductApi api;
    private final Agenda agenda;
    private final Counter own;
    private final Counter centre;

    DemoCounter(ProductApi api, Agenda agenda) {
        this.api = api;
        this.agenda = agenda;
        own = Counter.ofDepartment(api);
        centre = Counter.ofCentre(api);
    }

    void plan(LocalDate first) {
        agenda.at(at(first, 6), this::refuse);
        agenda.at(at(first, 20), () -> complete(at(first, 21)));
        agenda.at(at(first, 22), this::correct);
    }

    private static Instant at(LocalDate first, int workday) {
        return Demo.instant(DemoDays.workday(first, workday), LocalTime.of(13, 50));
    }

    private void refuse() {
        String submission = submitted(PAPERS);
        centre.act(submission, "refusals", "reason", "Hồ sơ thuộc thẩm quyền của cơ quan khác");
    }

    private void complete(Instant completed) {
        String submission = submitted(PAPERS.subList(0, 2));
        ObjectNode request = JSON.createObjectNode().put("reason", "Thiếu giấy khám sức khỏe");
        request.putArray("missingItems").add("Giấy khám sức khỏe");
        centre.act(submission, "intake-supplement-requests", request);
        agenda.at(completed, () -> {
            ObjectNode came = JSON.createObjectNode();
            came.putArray("components").add(PAPERS.getLast().json());
            centre.act(submission, "supplements", came);
            agenda.at(completed.plus(Duration.ofMinutes(20)), () -> {
                centre.receive(submission);
                centre.act(submission, "transfers");
            });
        });
    }

    private void correct() {
        String dossier = Counter.path(
                own.received(new Filing(PROCEDURE, "DIRECT", APPLICANT.with("0200000010"), PAPERS).json()));
        ObjectNode correction = JSON.createObjectNode().put("reason", "Ghi nhầm mã số doanh nghiệp");
        correction.set("applicant", APPLICANT.json());
        own.act(dossier, "receipt-corrections", correction);
        own.act(dossier, "transfers");
    }

    private String submitted(List<Paper> papers) {
        return Counter.submitted(api, new Filing(PROCEDURE, "ONLINE", APPLICANT, papers));
    }
}
