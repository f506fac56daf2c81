package vn.motcua.eventstore.axon;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.EventTypes;

/** What travels beside commands and is stored beside events. */
final class MetadataKeys {
    static final String ACTOR = "actor";
    static final String ORG = "org";
    static final String REQUEST = EventTypes.REQUEST;
    static final String BODY_HASH = "bodyHash";
    static final String IF_MATCH = "ifMatch";

    private MetadataKeys() {}

    static Map<String, String> of(CommandContext context) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put(ACTOR, context.actor());
        if (!context.org().isEmpty()) {
            metadata.put(ORG, context.org());
        }
        context.request().ifPresent(request -> metadata.put(REQUEST, request));
        context.bodyHash().ifPresent(hash -> metadata.put(BODY_HASH, hash));
        context.ifMatch().ifPresent(version -> metadata.put(IF_MATCH, Long.toString(version)));
        return metadata;
    }

    /** The version that the caller has seen is for the decision alone. */
    static Map<String, String> stored(Map<String, String> metadata) {
        Map<String, String> stored = new LinkedHashMap<>(metadata);
        stored.remove(IF_MATCH);
        return stored;
    }
}
