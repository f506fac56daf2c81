package vn.motcua.eventstore.cdi;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.VaultRow;

/** The commands of the store once it has started. A bean of a class of its own, so that it may be decorated. */
@Singleton
class StartedCommands implements Commands {
    private final EventStoreRuntime runtime;

    StartedCommands(EventStoreRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public Outcome send(Object command, CommandContext context, List<VaultRow> vaultRows) {
        return runtime.sourcing().commands().send(command, context, vaultRows);
    }

    @Override
    public Optional<Outcome> answered(CommandContext context) {
        return runtime.sourcing().commands().answered(context);
    }
}
