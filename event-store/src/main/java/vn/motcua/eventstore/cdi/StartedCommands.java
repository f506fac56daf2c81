package vn.motcua.eventstore.cdi;

import java.util.List;
import java.util.Optional;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.VaultRow;

/** The commands of the store once it has started. */
record StartedCommands(EventStoreRuntime runtime) implements Commands {
    @Override
    public Outcome send(Object command, CommandContext context, List<VaultRow> vaultRows) {
        return runtime.sourcing().commands().send(command, context, vaultRows);
    }

    @Override
    public Optional<Outcome> answered(CommandContext context) {
        return runtime.sourcing().commands().answered(context);
    }
}
