package vn.motcua.eventstore.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.core.Context.ResourceKey;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;

/** The version of each entity that a unit of work has sourced: what {@code If-Match} is compared with. */
public final class SourcedVersions {
    private static final ResourceKey<SourcedVersions> KEY = ResourceKey.withLabel("sourcedVersions");

    private final Map<String, Long> versions = new ConcurrentHashMap<>();

    /** Version of the entity with a tag ({@code key=value}) as sourced in this unit of work, 0 when it has no events. */
    public static long of(ProcessingContext context, String tag) {
        SourcedVersions sourced = context.getResource(KEY);
        return sourced == null ? 0 : sourced.versions.getOrDefault(tag, 0L);
    }

    static void put(ProcessingContext context, String tag, long position) {
        context.computeResourceIfAbsent(KEY, SourcedVersions::new).versions.put(tag, position);
    }
}
