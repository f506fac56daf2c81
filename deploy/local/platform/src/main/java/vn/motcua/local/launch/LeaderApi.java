package vn.motcua.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;
import vn.motcua.local.Tokens;
import vn.motcua.local.api.ProductApi;
import vn.motcua.local.parts.Issuer;
import vn.motcua.local.verify.DriftCheck;

/** Boards as a leader sees them: through the gateway. */
final class LeaderApi implements DriftCheck.Boards {

    private static final String LEADER = "lanh.dao";
    private static final String BOARDS = "/api/v1/boards";

    private final ProductApi api;

    LeaderApi(Home home, Ports ports) {
        this.api = new ProductApi(
                URI.create("http://127.0.0.1:" + ports.gateway()),
                new Tokens(Issuer.tokens(ports.issuer()), home.logins()));
    }

    @Override
    public Set<String> plans() {
        var plans = new TreeSet<String>();
        String next = "";
        do {
            JsonNode page = api.get(LEADER, BOARDS + "?limit=200" + next);
            page.required("items")
                    .forEach(plan -> plans.add(plan.required("planId").asText()));
            next = page.hasNonNull("nextCursor")
                    ? "&cursor=" + page.get("nextCursor").asText()
                    : "";
        } while (!next.isEmpty());
        return plans;
    }

    @Override
    public JsonNode board(String planId) {
        return api.get(LEADER, BOARDS + "/plan/" + planId);
    }

    @Override
    public JsonNode board(String planId, Instant asOf) {
        return api.get(LEADER, BOARDS + "/plan/" + planId + "?asOf=" + asOf);
    }
}
