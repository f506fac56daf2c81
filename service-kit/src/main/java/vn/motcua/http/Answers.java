package vn.motcua.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import vn.motcua.eventstore.Outcome;

/** Answers of entities: with their version as a strong ETag, and for a new one with its Location. */
public final class Answers {
    private Answers() {}

    /**
     * 201 for a new entity; a repeated request gets the same answer.
     *
     * @param location address of the entity by its identifier, a path such as {@code /api/v1/dossiers/…}
     * @param body the entity folded up to the outcome's position
     */
    public static Response created(Outcome outcome, Function<String, URI> location, Object body) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, location.apply(outcome.entityId()).toString())
                .header(HttpHeaders.ETAG, EntityTags.of(outcome.position()))
                .entity(body)
                .build();
    }

    /** 200 for a command on an existing entity, with the entity folded up to the outcome's position. */
    public static Response ok(Outcome outcome, Object body) {
        return ok(outcome.position(), body);
    }

    /**
     * 200 for an entity, or 304 for a caller whose {@code If-None-Match} names this version.
     *
     * @param version position of the entity's last event, 1 or more
     */
    public static Response ok(long version, Object body) {
        return Response.ok(body)
                .header(HttpHeaders.ETAG, EntityTags.of(version))
                .build();
    }

    /**
     * 200 for an entity whose body changes without its version, with the day or with what the reader may see: never 304.
     * The version is for {@code If-Match} alone.
     */
    public static Response current(long version, Object body) {
        return Response.ok(body)
                .header(HttpHeaders.ETAG, EntityTags.of(version))
                .header(HttpHeaders.CACHE_CONTROL, AnswerFilter.NO_STORE)
                .build();
    }

    /** The same for what everyone may read: shared caches may keep it for a while, then ask again with the ETag. */
    public static Response cacheable(long version, Duration maxAge, Object body) {
        return Response.ok(body)
                .header(HttpHeaders.ETAG, EntityTags.of(version))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + maxAge.toSeconds())
                .build();
    }
}
