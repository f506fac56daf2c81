package vn.motcua.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import vn.motcua.local.Agenda;
import vn.motcua.local.api.ProductApi;
import vn.motcua.local.demo.Filing.Applicant;
import vn.motcua.local.demo.Filing.Paper;

/**
 * An agency of the province becomes part of the department at the end of the third week: of the two dossiers that it leaves the
 * department resolves one, and a new one of the same procedure is the department's own.
 */
final class DemoMerger {

    static final int DOSSIERS = 3;

    private static final String AGENCY = "000.00.21.H37";
    private static final String ORGANISATIONS = "/api/v1/organisations";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProductApi api;
    private final Agenda agenda;
    private final Counter centre;

    DemoMerger(ProductApi api, Agenda agenda) {
        this.api = api;
        this.agenda = agenda;
        centre = Counter.ofCentre(api);
    }

    void plan(LocalDate first) {
        onWorkday(first, 10, () -> {
            String left = receive("Hợp tác xã Ví Dụ");
            receive("Trường Trung học Mẫu");
            onWorkday(first, 17, () -> resolve(left));
        });
        onWorkday(first, 11, () -> merge(DemoDays.workday(first, 14)));
        onWorkday(first, 18, () -> receive("Hội Người cao tuổi Thí Dụ"));
    }

    private void onWorkday(LocalDate first, int workday, Runnable step) {
        agenda.at(Demo.instant(DemoDays.workday(first, workday), LocalTime.of(14, 20)), step);
    }

    /** Announced some days before. */
    private void merge(LocalDate lastDay) {
        ObjectNode closure = JSON.createObjectNode().put("effectiveTo", lastDay.toString());
        closure.putArray("successors").add(DemoDirectory.DEPARTMENT);
        api.act(Demo.PROVINCE, ORGANISATIONS + "/" + agencyId(), "closure", Optional.of(closure));
    }

    private String agencyId() {
        for (JsonNode organisation :
                api.get(Demo.PROVINCE, ORGANISATIONS + "?limit=200").required("items")) {
            if (organisation.required("code").asText().equals(AGENCY)) {
                return organisation.required("organisationId").asText();
            }
        }
        throw new IllegalStateException(AGENCY + " is not in the list of organisations");
    }

    private String receive(String applicant) {
        var dossier = new Filing(
                "1.900401",
                "DIRECT",
                new Applicant("ORGANISATION", applicant, "0200000099"),
                List.of(new Paper("TT01", true, false), new Paper("BC01", true, false)));
        String received = Counter.path(centre.received(dossier.at(DemoDirectory.CENTRE)));
        centre.act(received, "transfers");
        return received;
    }

    private void resolve(String dossier) {
        ObjectNode result =
                JSON.createObjectNode().put("resultNumber", "101/KQ-SVD").put("electronicResult", true);
        api.act("chuyen.vien", dossier, "results", Optional.of(result));
    }
}
