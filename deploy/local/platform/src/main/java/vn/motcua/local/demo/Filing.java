package vn.motcua.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What an applicant hands in.
 *
 * @param channel {@code DIRECT}, {@code ONLINE} or {@code PUBLIC_POST}
 */
record Filing(String procedure, String channel, Applicant applicant, List<Paper> papers) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param kind {@code CITIZEN}, {@code ORGANISATION} or {@code BUSINESS} */
    record Applicant(String kind, String name, String identityNumber) {

        Applicant with(String otherNumber) {
            return new Applicant(kind, name, otherNumber);
        }

        JsonNode json() {
            return JSON.createObjectNode()
                    .put("kind", kind)
                    .put("name", name)
                    .put("identityNumber", identityNumber)
                    .put("email", "nguoi.nop." + identityNumber + "@example.vn");
        }
    }

    /** @param code as the procedure calls it */
    record Paper(String code, boolean digitised, boolean reused) {

        JsonNode json() {
            return JSON.createObjectNode()
                    .put("code", code)
                    .put("originals", 1)
                    .put("copies", 0)
                    .put("digitised", digitised)
                    .put("reused", reused);
        }
    }

    /** As the unit receives it that the request is for. */
    ObjectNode json() {
        ObjectNode body =
                JSON.createObjectNode().put("procedureCode", procedure).put("channel", channel);
        body.set("applicant", applicant.json());
        ArrayNode components = body.putArray("components");
        papers.forEach(paper -> components.add(paper.json()));
        return body;
    }

    /** @param unit code of the unit that receives it */
    ObjectNode at(String unit) {
        return json().put("receivingUnit", unit);
    }
}
