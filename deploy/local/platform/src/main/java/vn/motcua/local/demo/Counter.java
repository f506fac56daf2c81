package vn.motcua.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.local.api.ProductApi;

/**
 * A counter that receives dossiers, and who stands at it.
 *
 * @param api of the unit that the counter belongs to
 * @param officer a local login
 */
record Counter(ProductApi api, String officer) {

    static final String DOSSIERS = "/api/v1/dossiers";
    private static final String PORTAL = "cong.tinh";
    private static final ObjectMapper JSON = new ObjectMapper();

    static Counter ofDepartment(ProductApi api) {
        return new Counter(api, "tiep.nhan");
    }

    /** The service centre, where an officer of another department stands who is posted to it. */
    static Counter ofCentre(ProductApi api) {
        return new Counter(api.actingFor(DemoDirectory.CENTRE), DemoDirectory.SECONDED);
    }

    /** Receives what somebody hands in at the counter. */
    JsonNode received(JsonNode dossier) {
        return api.create(officer, DOSSIERS, dossier, UUID.randomUUID());
    }

    /**
     * Has the portal of the province submit a dossier to the service centre.
     *
     * @param plain the API as the portal uses it
     * @return its path
     */
    static String submitted(ProductApi plain, Filing dossier) {
        return path(
                plain.create(PORTAL, DOSSIERS + "/submissions", dossier.at(DemoDirectory.CENTRE), UUID.randomUUID()));
    }

    /** Takes no version: of two counters the first one wins. */
    JsonNode receive(String submission) {
        return api.post(officer, submission + "/receipt");
    }

    JsonNode act(String dossier, String action) {
        return api.act(officer, dossier, action, Optional.empty());
    }

    JsonNode act(String dossier, String action, String field, String value) {
        return act(dossier, action, JSON.createObjectNode().put(field, value));
    }

    JsonNode act(String dossier, String action, JsonNode content) {
        return api.act(officer, dossier, action, Optional.of(content));
    }

    static String path(JsonNode dossier) {
        return DOSSIERS + "/" + dossier.required("dossierId").asText();
    }
}
