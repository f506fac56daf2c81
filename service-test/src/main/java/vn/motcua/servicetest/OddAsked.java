package vn.motcua.servicetest;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.core.ConditionTimeoutException;
import vn.motcua.servicetest.EveryOperation.Meets;
import vn.motcua.servicetest.EveryOperation.Thing;
import vn.motcua.servicetest.Wire.Answer;

/** Sends each operation odd input in the name of somebody who may do it, and says what went wrong. */
final class OddAsked {
    /** How many for each operation; more by {@code -Dmotcua.odd=1000}. */
    private static final int EACH = Integer.getInteger("motcua.odd", 15);

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** What a far date meets: nobody has announced its calendar. */
    private static final String NOT_KNOWN_YET = "REFERENCE_DATA_MISSING";

    private final EveryOperation service;
    private final Wire wire = new Wire();
    private final Set<String> wrong = new ConcurrentSkipListSet<>();
    private final List<Login> logins = Login.all();

    OddAsked(EveryOperation service) {
        this.service = service;
    }

    Set<String> wrong() {
        List<ApiOperation> operations = ApiContract.served().operations().stream()
                .filter(ApiOperation::isOfService)
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(service.atOnce())) {
            operations.forEach(operation -> threads.execute(() -> ask(operation)));
        }
        operations.stream().filter(service::shows).forEach(this::requireShown);
        return wrong;
    }

    private void ask(ApiOperation operation) {
        try {
            Login login = whoMay(operation);
            Thing thing = service.thing(operation);
            for (int i = 0; i < EACH; i++) {
                long seed = operation.id().hashCode() * 1_000L + i;
                Sent sent = new OddInput(seed).of(Sent.of(service, operation, thing, login), operation.query());
                judge(operation, sent, wire.send(sent));
            }
        } catch (AssertionError | RuntimeException e) {
            wrong.add("%s %s cannot be asked: %s".formatted(operation.method(), operation.path(), e));
        }
    }

    private Login whoMay(ApiOperation operation) {
        return logins.stream()
                .filter(login -> !operation.secured() || operation.takes(login))
                .filter(login -> service.meets(operation, login) == Meets.REACHED)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody may do it"));
    }

    private void judge(ApiOperation operation, Sent sent, Answer answer) {
        if (answer.status() >= 500 && !answer.code().equals(NOT_KNOWN_YET)) {
            wrong.add(sent + ": " + answer);
        } else if (!answer.isStream()) {
            Set<String> mistakes = AnswersAsPublished.schemas()
                    .mistakes(operation.method(), operation.path(), answer.status(), answer.type(), answer.body());
            if (!mistakes.isEmpty()) {
                wrong.add(sent + ": " + answer + ", but " + mistakes);
            }
        }
    }

    /** A read model that stopped would not show what is new. */
    private void requireShown(ApiOperation operation) {
        Thing thing = service.thing(operation);
        Login login = whoMay(operation);
        if (thing.shown().isEmpty()) {
            return;
        }
        try {
            await().atMost(PATIENCE).until(() -> wire.send(Sent.of(service, operation, thing, login))
                    .body()
                    .contains(thing.shown()));
        } catch (ConditionTimeoutException _) {
            wrong.add("%s %s shows nothing new".formatted(operation.method(), operation.path()));
        }
    }
}
