package vn.motcua.http.sample;

import java.util.Set;
import java.util.UUID;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.Refusal;

/** A command that declares what it may be refused for. */
public record RenameThing(UUID id, String name) implements EntityCommand {
    public static final Set<Refusal> REFUSALS = Set.of(ThingRefusal.THING_ALREADY_CLOSED, ThingRefusal.THING_UNKNOWN);

    @Override
    public String entityId() {
        return id.toString();
    }
}
