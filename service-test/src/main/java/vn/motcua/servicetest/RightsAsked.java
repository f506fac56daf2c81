package vn.motcua.servicetest;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import vn.motcua.servicetest.EveryOperation.Meets;
import vn.motcua.servicetest.EveryOperation.Thing;
import vn.motcua.servicetest.Wire.Answer;

/** Asks for each operation as each login, and says what went wrong. */
final class RightsAsked {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LOGIN_OF_ANOTHER = "can.bo.khac";
    private static final Answer UNAUTHENTICATED = new Answer(401, "", "UNAUTHENTICATED", "");
    private static final Answer FORBIDDEN = new Answer(403, "", "FORBIDDEN", "");
    /** Without a posting; in a service where nobody acts for others. */
    private static final Set<String> NOT_POSTED = Set.of("403 POSTING_NOT_IN_FORCE", "400 ACTING_FOR_INVALID");

    /** Asked alone, after the others: while the topic is made anew, whoever reads it is told that it is away. */
    private static final Set<String> TOPIC_ANEW = Set.of("beginRelayAnew", "republish");

    private final EveryOperation service;
    private final Wire wire = new Wire();
    private final ApiContract contract = ApiContract.served();
    private final Set<String> wrong = new ConcurrentSkipListSet<>();
    private final AtomicInteger repeated = new AtomicInteger();
    private final List<Login> logins =
            Stream.concat(Stream.of(Login.NOBODY), Login.all().stream()).toList();

    RightsAsked(EveryOperation service) {
        this.service = service;
    }

    Set<String> wrong() {
        List<ApiOperation> operations = contract.operations();
        Map<Boolean, List<ApiOperation>> byTopic = operations.stream()
                .collect(Collectors.partitioningBy(operation -> TOPIC_ANEW.contains(operation.id())));
        try (ExecutorService threads = Executors.newFixedThreadPool(service.atOnce())) {
            byTopic.get(false).forEach(operation -> threads.execute(() -> askOrTell(operation)));
        }
        byTopic.get(true).forEach(this::askOrTell);
        if (repeated.get() == 0 && operations.stream().anyMatch(RightsAsked::isGuardedCommand)) {
            wrong.add("no command was done, so no key was repeated");
        }
        return wrong;
    }

    private static boolean isGuardedCommand(ApiOperation operation) {
        return operation.isOfService() && !operation.reads() && operation.secured();
    }

    /** What cannot be asked is wrong as well. */
    private void askOrTell(ApiOperation operation) {
        try {
            ask(operation);
        } catch (AssertionError | RuntimeException e) {
            wrong.add("%s %s cannot be asked: %s".formatted(operation.method(), operation.path(), e));
        }
    }

    /** First those who reach it: once a list has shown it to them, that others do not see it says something. */
    private void ask(ApiOperation operation) {
        Thing thing = thing(operation);
        for (Login login : logins) {
            if (mayAsk(operation, login) && meets(operation, login) == Meets.REACHED) {
                askFromWithin(operation, operation.reads() ? thing : thing(operation), login);
            }
        }
        for (Login login : logins) {
            if (!mayAsk(operation, login)) {
                Answer right = login == Login.NOBODY ? UNAUTHENTICATED : FORBIDDEN;
                expect(operation, login, right, send(operation, thing, login, Map.of()));
            } else if (meets(operation, login) != Meets.REACHED) {
                askFromElsewhere(operation, thing, login, Map.of());
            }
            if (operation.secured() && operation.takes(login) && login.name().equals(LOGIN_OF_ANOTHER)) {
                Answer answer = send(operation, thing, login, Map.of("Acting-For", EveryOperation.PROVINCE));
                boolean refused = NOT_POSTED.contains(answer.toString());
                expect(operation, login, "not to act for " + EveryOperation.PROVINCE, answer, refused);
            }
        }
    }

    private static boolean mayAsk(ApiOperation operation, Login login) {
        return !operation.secured() || login != Login.NOBODY && operation.takes(login);
    }

    private Thing thing(ApiOperation operation) {
        return operation.isOfService() || !operation.secured() ? service.thing(operation) : ofOperators();
    }

    private Meets meets(ApiOperation operation, Login login) {
        if (operation.isOfService()) {
            return service.meets(operation, login);
        }
        return switch (operation.id()) {
            // Nothing is parked here, so there is none to replay; the services' tests of parked messages do.
            case "replayParkedMessage" -> Meets.NOT_THERE;
            // Nor is there a target of this name; the tests of those who tell something outside do.
            case "listOutboundMessages", "pauseOutbound", "resumeOutbound", "resendOutbound", "giveUpOutbound" ->
                Meets.NOT_THERE;
            case "republish", "beginRelayAnew" -> service.publishes() ? Meets.REACHED : Meets.NOT_THERE;
            default -> Meets.REACHED;
        };
    }

    private Thing ofOperators() {
        Login operator = logins.stream()
                .filter(login -> login.roles().contains("OPERATOR"))
                .findFirst()
                .orElseThrow();
        String status = wire.send(Sent.get("/operations/status", operator)).body();
        return new Thing(
                Map.of(
                        "name",
                        status.replaceFirst("(?s).*?\"projection\":\"([^\"]+)\".*", "$1"),
                        "id",
                        "1",
                        "target",
                        "nobody"),
                "",
                "");
    }

    private void askFromWithin(ApiOperation operation, Thing thing, Login login) {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Supplier<Answer> asked = () -> send(operation, thing, login, key);
        boolean shows = service.shows(operation) && !thing.shown().isEmpty();
        Answer answer = shows ? untilShown(asked, thing.shown()) : asked.get();
        if (shows) {
            boolean shown = answer.body().contains(thing.shown());
            expect(operation, login, "an answer with " + thing.shown(), answer, shown);
        }
        boolean reached = answer.status() < 500 && !Set.of(401, 403, 404).contains(answer.status());
        expect(operation, login, "to be let in", answer, reached);
        if (isGuardedCommand(operation) && answer.isGood()) {
            logins.stream()
                    .filter(other -> mayAsk(operation, other) && meets(operation, other) != Meets.REACHED)
                    .forEach(other -> {
                        repeated.incrementAndGet();
                        askFromElsewhere(operation, thing, other, key);
                    });
        }
    }

    /** Lists follow within moments. */
    private static Answer untilShown(Supplier<Answer> asked, String shown) {
        AtomicReference<Answer> answer = new AtomicReference<>(asked.get());
        try {
            await().atMost(PATIENCE)
                    .until(() -> answer.get().body().contains(shown)
                            || answer.updateAndGet(_ -> asked.get()).body().contains(shown));
        } catch (ConditionTimeoutException _) {
            // Whoever asked says what is missing.
        }
        return answer.get();
    }

    private void askFromElsewhere(ApiOperation operation, Thing thing, Login login, Map<String, String> key) {
        Answer answer = send(operation, thing, login, key);
        String repeat = key.isEmpty() ? "" : " also for the key of a request that was answered";
        if (meets(operation, login) == Meets.REFUSED) {
            // What was done has changed the thing: others may be told so before they are told that it is not theirs.
            boolean late = !key.isEmpty() && Set.of(409, 412).contains(answer.status());
            boolean refused = late || answer.status() == 403 && !answer.code().equals("FORBIDDEN");
            expect(operation, login, "403 with a reason" + repeat, answer, refused);
        } else if (operation.reads() && !operation.isOfOne()) {
            boolean hidden = answer.isGood() && !answer.body().contains(thing.shown());
            expect(operation, login, "an answer without " + thing.shown(), answer, hidden);
        } else {
            String code = operation.isOfService() ? service.unknown(operation) : "NOT_FOUND";
            boolean notThere = answer.status() == 404 && answer.code().equals(code);
            expect(operation, login, "404 " + code + repeat, answer, notThere);
        }
    }

    private Answer send(ApiOperation operation, Thing thing, Login login, Map<String, String> more) {
        Sent sent = Sent.of(service, operation, thing, login).with(more);
        Answer answer = wire.send(sent);
        if (!answer.isStream()) {
            Set<String> mistakes = AnswersAsPublished.schemas()
                    .mistakes(operation.method(), operation.path(), answer.status(), answer.type(), answer.body());
            expect(operation, login, "an answer as published, but " + mistakes, answer, mistakes.isEmpty());
        }
        return answer;
    }

    private void expect(ApiOperation operation, Login login, Answer expected, Answer answer) {
        boolean same = answer.toString().equals(expected.toString());
        expect(operation, login, expected.toString(), answer, same);
    }

    private void expect(ApiOperation operation, Login login, String expected, Answer answer, boolean right) {
        if (!right) {
            wrong.add("%s %s as %s: expected %s, got %s"
                    .formatted(operation.method(), operation.path(), login, expected, answer));
        }
    }
}
