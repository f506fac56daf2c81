package vn.motcua.http.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.KeyReused;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.StaleVersion;
import vn.motcua.eventstore.VaultRow;

/** The sample's own event store: the rules of {@link Commands} over a map, one command at a time. */
@ApplicationScoped
public class ThingCommands implements Commands {
    record Create(String name) {}

    private record Answered(String body, Outcome outcome) {}

    private final Map<String, Answered> requests = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private CommandContext last;
    private long position;

    @Override
    public synchronized Outcome send(Object command, CommandContext context, List<VaultRow> vaultRows) {
        last = context;
        return answered(context).orElseGet(() -> {
            Outcome outcome = decide(command, context);
            context.request()
                    .ifPresent(
                            r -> requests.put(r, new Answered(context.bodyHash().orElseThrow(), outcome)));
            return outcome;
        });
    }

    @Override
    public synchronized Optional<Outcome> answered(CommandContext context) {
        Optional<Answered> before = context.request().map(requests::get);
        if (before.isPresent() && !before.get().body().equals(context.bodyHash().orElseThrow())) {
            throw new KeyReused(context.request().orElseThrow());
        }
        return before.map(Answered::outcome).map(first -> new Outcome(first.entityId(), first.position(), true));
    }

    private Outcome decide(Object command, CommandContext context) {
        String id = command instanceof RenameThing rename
                ? rename.id().toString()
                : UUID.randomUUID().toString();
        if (command instanceof RenameThing && !versions.containsKey(id)) {
            throw new Refused(ThingRefusal.THING_UNKNOWN, "Đồ vật " + id);
        }
        context.ifMatch().ifPresent(seen -> {
            if (seen != versions.get(id)) {
                throw new StaleVersion(seen, versions.get(id));
            }
        });
        names.put(id, command instanceof RenameThing rename ? rename.name() : ((Create) command).name());
        versions.put(id, ++position);
        return new Outcome(id, position, false);
    }

    synchronized long versionOf(UUID id) {
        if (!versions.containsKey(id.toString())) {
            throw new Refused(ThingRefusal.THING_UNKNOWN, "Đồ vật " + id);
        }
        return versions.get(id.toString());
    }

    synchronized String nameOf(UUID id) {
        return names.get(id.toString());
    }

    public synchronized CommandContext last() {
        return last;
    }

    public synchronized int size() {
        return versions.size();
    }
}
