package vn.motcua.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;
import vn.motcua.local.Tokens;
import vn.motcua.local.parts.Issuer;
import vn.motcua.local.verify.DriftCheck;

/** Boards as a leader sees them: through the gateway. */
final class LeaderApi implements DriftCheck.Boards {

    private static final String LEADER = "lanh.dao";
    private static final String WHO = "dashboard";

    private final String boards;
    private final JsonApi api;

    LeaderApi(Home home, Ports ports) {
        this.boards = "http://127.0.0.1:" + ports.gateway() + "/api/v1/boards";
        this.api = new JsonApi(new Tokens(Issuer.tokens(ports.issuer()), home.logins()).ofUser(LEADER));
    }

    @Override
    public Set<String> plans() throws IOException {
        var plans = new TreeSet<String>();
        String next = "";
        do {
            JsonNode page = api.get(WHO, URI.create(boards + "?limit=200" + next));
            page.required("items")
                    .forEach(plan -> plans.add(plan.required("planId").asText()));
            next = page.hasNonNull("nextCursor")
                    ? "&cursor=" + page.get("nextCursor").asText()
                    : "";
        } while (!next.isEmpty());
        return plans;
    }

    @Override
    public JsonNode board(String planId) throws IOException {
        return api.get(WHO, URI.create(boards + "/plan/" + planId));
    }
}
