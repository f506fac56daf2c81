package vn.motcua.eventstore.vault;

import io.vertx.sqlclient.Pool;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.Refused;

/**
 * After a restore: erases again whoever the service's topic says was erased. The domain decides it anew, so that log, boards and
 * partners are told. Where it says no, because the restored entity is not yet as far, what the vault holds is destroyed all the
 * same, and the entity is named: it has to be erased once it is as far.
 */
public final class ErasingAgain {
    private static final String READABLE = "SELECT ref FROM vault WHERE ref = ANY($1) AND octet_length(sealed) > 0";

    private ErasingAgain() {}

    /**
     * Blocks. Asked again it does what is left.
     *
     * @param told events of the service's topic that say that something was erased
     */
    public static ErasedAgain run(Pool pool, Vault vault, EventTypes types, Commands commands, Collection<?> told) {
        int erased = 0;
        List<String> destroyed = new ArrayList<>();
        for (Object event : told) {
            Set<UUID> refs = types.erasedBy(event).collect(Collectors.toSet());
            if (VaultCheck.among(pool, refs, READABLE).isEmpty()) {
                continue;
            }
            try {
                commands.send(types.eraseAgain(event), CommandContext.machine("erase-again"));
                erased++;
            } catch (Refused notYet) {
                destroyed.add(types.entityOf(event).value());
            }
            vault.destroy(VaultCheck.among(pool, refs, READABLE));
        }
        return new ErasedAgain(erased, destroyed);
    }
}
