package vn.motcua.eventstore.axon;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.EventTypes;

/** What is stored beside events. */
final class MetadataKeys {
    static final String ACTOR = "actor";
    static final String ACTOR_KIND = "actorKind";
    static final String ORG = "org";
    static final String HOME_ORG = "homeOrg";
    static final String REQUEST = EventTypes.REQUEST;
    static final String BODY_HASH = "bodyHash";

    private MetadataKeys() {}

    static Map<String, String> of(CommandContext context) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put(ACTOR, context.actor().id());
        metadata.put(ACTOR_KIND, context.actor().kind().name());
        if (!context.actor().org().isEmpty()) {
            metadata.put(ORG, context.actor().org());
        }
        context.homeOrg().ifPresent(org -> metadata.put(HOME_ORG, org));
        context.request().ifPresent(request -> metadata.put(REQUEST, request));
        context.bodyHash().ifPresent(hash -> metadata.put(BODY_HASH, hash));
        return metadata;
    }
}
