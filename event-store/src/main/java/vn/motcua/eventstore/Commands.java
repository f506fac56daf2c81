package vn.motcua.eventstore;

import java.util.List;
import java.util.Optional;

/** Sends commands and waits for their durable outcome. For virtual threads only: it blocks. */
public interface Commands {
    /**
     * Sends a command. A request that was answered before gives the first outcome again and stores nothing.
     * A lost race is retried silently, up to fifteen times, and decided anew each time; with {@code ifMatch} only what the decision
     * sees beside the entity may have changed. Rows for the vault are stored in the same transaction.
     *
     * @throws Refused the domain says no; nothing was stored
     * @throws StaleVersion {@code ifMatch} is not the version that the decision was made on
     * @throws KeyReused the request was answered before, for another body
     * @throws OutcomeUnknown the connection broke while storing; sending again with the same request is safe
     * @throws StoreUnavailable the store cannot be reached, or too many commands are under way; nothing was stored
     */
    Outcome send(Object command, CommandContext context, List<VaultRow> vaultRows);

    /**
     * What a request stored the first time; empty when it never stored anything. For a caller who finds a reason to refuse
     * before there is a command to send: a request that was answered keeps its answer.
     *
     * @throws KeyReused the request was answered before, for another body
     */
    Optional<Outcome> answered(CommandContext context);

    /** The same, with nothing for the vault. */
    default Outcome send(Object command, CommandContext context) {
        return send(command, context, List.of());
    }
}
