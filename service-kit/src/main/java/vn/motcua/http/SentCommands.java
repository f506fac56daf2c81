package vn.motcua.http;

import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.VaultRow;

/** Notes that the request under way has an outcome: whatever fails from then on, nobody says that nothing was stored. */
@Decorator
@Priority(100)
class SentCommands implements Commands {
    private final Commands commands;
    private final Sent sent;

    @Inject
    SentCommands(@Delegate @Any Commands commands, Sent sent) {
        this.commands = commands;
        this.sent = sent;
    }

    @Override
    public Outcome send(Object command, CommandContext context, List<VaultRow> vaultRows) {
        Outcome outcome = commands.send(command, context, vaultRows);
        note();
        return outcome;
    }

    @Override
    public Optional<Outcome> answered(CommandContext context) {
        Optional<Outcome> outcome = commands.answered(context);
        outcome.ifPresent(_ -> note());
        return outcome;
    }

    /** A machine of ours sends its commands outside of any request. */
    private void note() {
        if (Arc.container().requestContext().isActive()) {
            sent.note();
        }
    }
}
