package vn.motcua.http;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import java.net.HttpURLConnection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The names of the keys that the issuer signs with now, as its own list says. The list is read again when it is half a minute
 * old, and for a name that is not in it, but never within a second of the last time, however many ask.
 */
final class IssuerKeys {
    static final Duration OLD = Duration.ofSeconds(30);
    static final Duration APART = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    /** One reading of the list; {@code names} is empty where it was never read. */
    private record Reading(Optional<Set<String>> names, Instant at) {
        boolean holds(String name) {
            return names.filter(all -> all.contains(name)).isPresent();
        }
    }

    private final Supplier<Uni<JsonObject>> list;
    private final Clock clock;
    private volatile Reading last = new Reading(Optional.empty(), Instant.MIN);
    private volatile CompletableFuture<Reading> underWay = CompletableFuture.completedFuture(last);

    /** @param list asks the issuer for its JSON Web Key Set */
    IssuerKeys(Supplier<Uni<JsonObject>> list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    /** Those of the list at an address. */
    static IssuerKeys at(String address, io.vertx.mutiny.core.Vertx vertx) {
        WebClient client = WebClient.create(vertx);
        return new IssuerKeys(
                () -> client.getAbs(address).timeout(ANSWER.toMillis()).send().map(IssuerKeys::told),
                Clock.systemUTC());
    }

    /**
     * The names that count for a token that was signed with one of that name; empty as long as the issuer never told them. While
     * it does not answer, those that it told last count.
     */
    Uni<Optional<Set<String>>> countingFor(String name) {
        Reading known = last;
        Instant now = clock.instant();
        if (known.holds(name)
                ? now.isBefore(known.at().plus(OLD))
                : now.isBefore(known.at().plus(APART))) {
            return Uni.createFrom().item(known.names());
        }
        // Whoever waits goes on where it asked, not where somebody else's answer came in.
        Context here = Vertx.currentContext();
        Uni<Reading> next = Uni.createFrom().completionStage(readOnce());
        Uni<Reading> mine = here == null ? next : next.emitOn(task -> here.runOnContext(_ -> task.run()));
        return mine.map(Reading::names);
    }

    private synchronized CompletableFuture<Reading> readOnce() {
        if (underWay.isDone()) {
            CompletableFuture<Reading> reading = new CompletableFuture<>();
            underWay = reading;
            list.get()
                    .map(IssuerKeys::names)
                    .onFailure()
                    .invoke(away -> Log.warnf("the issuer's keys cannot be read, those of before count: %s", away))
                    .onFailure()
                    .recoverWithItem(last.names())
                    .subscribe()
                    .with(names -> reading.complete(read(names)));
        }
        return underWay;
    }

    private Reading read(Optional<Set<String>> names) {
        last = new Reading(names, clock.instant());
        return last;
    }

    private static JsonObject told(HttpResponse<?> answer) {
        if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
            throw new IllegalStateException("the issuer answers " + answer.statusCode());
        }
        return answer.bodyAsJsonObject();
    }

    private static Optional<Set<String>> names(JsonObject list) {
        return Optional.of(list.getJsonArray("keys").stream()
                .map(JsonObject.class::cast)
                .map(key -> key.getString("kid", ""))
                .collect(Collectors.toUnmodifiableSet()));
    }
}
