package vn.motcua.eventstore.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.core.Context.ResourceKey;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;

/**
 * What a unit of work has sourced, each tag apart: the version that {@code If-Match} is compared with, and the place up to
 * which nothing newer with that tag can stand. Two tags are read at two moments; one place for both would be too low for
 * one of them, and what was seen there would count as a conflict.
 */
public final class SourcedVersions {
    private static final ResourceKey<SourcedVersions> KEY = ResourceKey.withLabel("sourcedVersions");

    private record Sourced(long version, long upTo) {}

    private final Map<String, Sourced> sourced = new ConcurrentHashMap<>();

    /** Version of the entity with a tag ({@code key=value}) as sourced in this unit of work, 0 when it has no events. */
    public static long of(ProcessingContext context, String tag) {
        SourcedVersions versions = context.getResource(KEY);
        return versions == null || !versions.sourced.containsKey(tag)
                ? 0
                : versions.sourced.get(tag).version();
    }

    /** The position up to which a tag was read in this unit of work; {@code otherwise} when it was not. */
    static long upTo(ProcessingContext context, String tag, long otherwise) {
        SourcedVersions versions = context == null ? null : context.getResource(KEY);
        return versions == null || !versions.sourced.containsKey(tag)
                ? otherwise
                : versions.sourced.get(tag).upTo();
    }

    /** The first reading of a tag counts: what is decided later may rest on it. */
    static void put(ProcessingContext context, String tag, long version, long upTo) {
        context.computeResourceIfAbsent(KEY, SourcedVersions::new).sourced.putIfAbsent(tag, new Sourced(version, upTo));
    }
}
