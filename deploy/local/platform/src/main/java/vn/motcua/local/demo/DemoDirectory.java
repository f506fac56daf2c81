package vn.motcua.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.motcua.local.api.ProductApi;

/** Who works where: an officer of another department is seconded to the service centre, another one works in the department's division. */
final class DemoDirectory {

    static final String DEPARTMENT = "000.00.16.H37";
    static final String DIVISION = "001.00.16.H37";
    static final String CENTRE = "000.00.99.H37";

    /** Intake officer of another department. */
    static final String SECONDED = "biet.phai";

    private static final String ITS_DEPARTMENT = "000.00.17.H37";
    private static final String OFFICERS = "/api/v1/officers";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProductApi api;
    private final Consumer<String> listener;

    DemoDirectory(ProductApi api, Consumer<String> listener) {
        this.api = api;
        this.listener = listener;
    }

    void fill(LocalDate first) {
        register("chuyen.vien.phong", DIVISION, "Chuyên viên", List.of());
        register(SECONDED, ITS_DEPARTMENT, "Chuyên viên", List.of("ONE_STOP"));
        ObjectNode posting = JSON.createObjectNode()
                .put("unit", CENTRE)
                .put("from", first.toString())
                .put("to", LocalDate.of(first.getYear(), 12, 31).toString())
                .put("purpose", "SECONDMENT");
        api.act(Demo.PROVINCE, OFFICERS + "/" + SECONDED, "postings", Optional.of(posting));
        listener.accept("cán bộ biệt phái / seconded officer: " + SECONDED + " → " + CENTRE);
    }

    private void register(String officer, String organisation, String position, List<String> focalRoles) {
        ObjectNode body = JSON.createObjectNode()
                .put("officerId", officer)
                .put("organisation", organisation)
                .put("position", position);
        focalRoles.forEach(body.putArray("focalRoles")::add);
        api.create(Demo.PROVINCE, OFFICERS, body, UUID.randomUUID());
    }
}
