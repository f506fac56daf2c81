package vn.motcua.eventstore.axon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.core.GenericMessage;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.OutcomeUnknown;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.StaleVersion;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.eventstore.TagTaken;
import vn.motcua.eventstore.VaultRow;
import vn.motcua.eventstore.engine.AppendExtras;

/** Sends commands through Axon's gateway and gives their durable outcome, the same for the same request, for ever. */
final class AxonCommands implements Commands {
    /** Of those who race, one is stored in each round: so many who come at once are all stored without being asked again. */
    private static final int ATTEMPTS = 16;

    private final CommandGateway gateway;
    private final EventTypes types;
    private final AnsweredRequests requests;
    private final InFlight inFlight = new InFlight();
    private final AtomicLong sent = new AtomicLong();

    AxonCommands(CommandGateway gateway, EventTypes types, AnsweredRequests requests) {
        this.gateway = gateway;
        this.types = types;
        this.requests = requests;
    }

    @Override
    public Outcome send(Object command, CommandContext context, List<VaultRow> vaultRows) {
        return inFlight.run(
                ((EntityCommand) command).entityId(), () -> decided((EntityCommand) command, context, vaultRows));
    }

    private Outcome decided(EntityCommand command, CommandContext context, List<VaultRow> vaultRows) {
        for (int attempt = 1; ; attempt++) {
            AppendExtras extras = new AppendExtras(vaultRows, attempt == 1, command.creates());
            try {
                Outcome outcome = once(command, context, extras);
                if (extras.hasStored() || !extras.remembered()) {
                    return outcome;
                }
            } catch (AppendEventsTransactionRejectedException lost) {
                Optional<Outcome> before = before(context);
                if (before.isPresent()) {
                    return before.get();
                }
                if (attempt == ATTEMPTS) {
                    throw new StoreUnavailable("the entity changes faster than this command can be decided", lost);
                }
            } catch (OutcomeUnknown | StoreUnavailable noAnswer) {
                throw noAnswer;
            } catch (RuntimeException refused) {
                // What was remembered may be older than the log, which alone tells what is refused.
                if (!extras.remembered()) {
                    return before(context, refused);
                }
            }
        }
    }

    /** The first run of the same request may be what changed the state. */
    private Outcome before(CommandContext context, RuntimeException refused) {
        return switch (refused) {
            case TagTaken taken -> before(context).orElseThrow(() -> refusalOf(taken));
            case Refused _, StaleVersion _ -> before(context).orElseThrow(() -> refused);
            default -> throw refused;
        };
    }

    private Outcome once(EntityCommand command, CommandContext context, AppendExtras extras) {
        // It never leaves this process, and nobody asks for its identifier: a random one would cost a call of the
        // system.
        CommandMessage message = new GenericCommandMessage(new GenericMessage(
                Long.toString(sent.incrementAndGet()),
                EntityModule.typeOf(command.getClass()),
                new Envelope(command, context, extras),
                Map.of()));
        try {
            gateway.send(message).getResultMessage().get();
            return new Outcome(command.entityId(), extras.versionAfter(), false, Optional.of(extras.left()));
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutcomeUnknown(e);
        }
    }

    private static RuntimeException unwrapped(Throwable problem) {
        Throwable cause = problem;
        while ((cause instanceof ExecutionException || cause instanceof CompletionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }

    @Override
    public Optional<Outcome> answered(CommandContext context) {
        return context.request()
                .flatMap(request -> requests.find(request, context.bodyHash().orElse("")));
    }

    /** The first run of a request that lost to something: it may be what it lost to, and then it is stored. */
    private Optional<Outcome> before(CommandContext context) {
        try {
            return answered(context);
        } catch (StoreUnavailable unread) {
            throw new OutcomeUnknown(unread);
        }
    }

    private RuntimeException refusalOf(TagTaken taken) {
        return types.takenRefusal(taken.key())
                .<RuntimeException>map(refusal -> new Refused(refusal, taken.value()))
                .orElse(taken);
    }
}
