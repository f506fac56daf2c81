package vn.motcua.servicetest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import vn.motcua.servicetest.EveryOperation.Meets;
import vn.motcua.servicetest.EveryOperation.Thing;
import vn.motcua.servicetest.Wire.Answer;

/** Sends each operation with odd input for as long as it may, as somebody who may, and says what was answered with a 5xx. */
final class OddInput {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Names the seed again, to repeat what was found. */
    private static final long SEED = Long.getLong("odd.seed", System.nanoTime());

    private static final Duration TIME = Duration.ofSeconds(Long.getLong("odd.seconds", 10));
    /** So many on a busy machine as well, unless it takes all too long. */
    private static final int REQUESTS_MIN = 300;

    private static final Duration TIME_MAX = Duration.ofSeconds(60);
    private static final int WRONG_MAX = 20;

    /** A projection is made anew and a log is published again by others, who want it; both last. */
    private static final Set<String> LEFT_OUT = Set.of("rebuildProjection", "republish");

    private final EveryOperation service;
    private final Wire wire = new Wire();
    private final ApiContract contract = ApiContract.served();
    private final Random random = new Random(SEED);
    private final OddValues values = new OddValues(random);
    private final Map<String, Thing> things = new HashMap<>();
    private final List<Login> logins = Login.all();

    OddInput(EveryOperation service) {
        this.service = service;
    }

    Set<String> wrong() {
        List<ApiOperation> operations = contract.operations().stream()
                .filter(operation -> !LEFT_OUT.contains(operation.id()))
                .toList();
        Set<String> wrong = new TreeSet<>();
        Instant start = Instant.now();
        int requests = 0;
        while (goesOn(requests, Duration.between(start, Instant.now())) && wrong.size() < WRONG_MAX) {
            ApiOperation operation = operations.get(random.nextInt(operations.size()));
            Sent sent = odd(operation);
            try {
                Answer answer = wire.send(sent);
                requests++;
                // Data that another service has not told yet are asked for again later, by design.
                if (answer.status() >= 500 && !answer.code().equals("REFERENCE_DATA_MISSING")) {
                    wrong.add(operation.id() + ": " + answer + " for " + sent);
                }
            } catch (IllegalArgumentException _) {
                // No client can send that.
            }
        }
        wrong.addAll(stopped());
        System.out.printf("odd input: %d requests with -Dodd.seed=%d%n", requests, SEED);
        return wrong;
    }

    private static boolean goesOn(int requests, Duration taken) {
        return taken.compareTo(TIME) < 0 || requests < REQUESTS_MIN && taken.compareTo(TIME_MAX) < 0;
    }

    private Sent odd(ApiOperation operation) {
        Thing thing = things.computeIfAbsent(operation.id(), _ -> thing(operation));
        Sent sent = Sent.of(service, operation, thing, asking(operation));
        for (int times = 1 + random.nextInt(2); times > 0; times--) {
            sent = switch (random.nextInt(operation.reads() ? 3 : 8)) {
                case 0 -> sent.with(Map.of(values.header(), values.ofHeader()));
                case 1 -> sent.at(query(operation, sent.address()));
                case 2 -> sent.at(path(operation, sent.address()));
                default -> sent.saying(body(sent.body()));
            };
        }
        return sent;
    }

    private Thing thing(ApiOperation operation) {
        return operation.path().startsWith("/operations/")
                ? new Thing(Map.of("id", "1", "name", "none"), "", "")
                : service.thing(operation);
    }

    private Login asking(ApiOperation operation) {
        return logins.stream()
                .filter(operation::takes)
                .filter(login -> !operation.isOfService() || service.meets(operation, login) == Meets.REACHED)
                .findFirst()
                .orElse(Login.NOBODY);
    }

    private String query(ApiOperation operation, String address) {
        List<String> names = new ArrayList<>(operation.parameters());
        names.add("unknown");
        String name = names.get(random.nextInt(names.size()));
        return address + (address.contains("?") ? '&' : '?') + name + "=" + values.escaped();
    }

    /** One part of the path that a parameter stands for is another one. */
    private String path(ApiOperation operation, String address) {
        String[] parts = address.split("\\?")[0].split("/");
        String[] names = operation.path().split("/");
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < names.length; at++) {
            if (names[at].startsWith("{")) {
                places.add(at);
            }
        }
        if (places.isEmpty() || names.length != parts.length) {
            return address;
        }
        parts[places.get(random.nextInt(places.size()))] = values.escaped();
        return String.join("/", parts);
    }

    private byte[] body(byte[] body) {
        if (body.length == 0 || random.nextInt(4) == 0) {
            return values.body(body);
        }
        try {
            return values.changed(JSON.readTree(body));
        } catch (IOException _) {
            return values.body(body); // No JSON: a file, or what was made of a body before.
        }
    }

    /** Read models that stopped. */
    private List<String> stopped() {
        Login operator = logins.stream()
                .filter(login -> login.roles().contains("OPERATOR"))
                .findFirst()
                .orElseThrow();
        try {
            JsonNode status = JSON.readTree(
                    wire.send(Sent.get("/operations/status", operator)).body());
            return StreamSupport.stream(status.get("projections").spliterator(), false)
                    .filter(projection -> !projection.get("problem").asText().isEmpty())
                    .map(JsonNode::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
