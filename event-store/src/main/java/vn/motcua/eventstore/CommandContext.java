package vn.motcua.eventstore;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What travels beside a command: who acts, which request it answers, and what version the caller has seen.
 *
 * @param actor who acted, as the issuer knows them (officer id or client id); never a citizen
 * @param org organisation of the actor as the token says it; empty for machines without one
 * @param request hash of issuer, subject, method, path and idempotency key; empty for machine commands
 * @param bodyHash SHA-256 of the exact request body; empty when {@code request} is
 * @param ifMatch entity version that the caller has seen; empty when any version will do
 */
public record CommandContext(
        String actor, String org, Optional<String> request, Optional<String> bodyHash, OptionalLong ifMatch) {
    public CommandContext {
        Objects.requireNonNull(actor);
        Objects.requireNonNull(org);
        Objects.requireNonNull(request);
        Objects.requireNonNull(bodyHash);
        Objects.requireNonNull(ifMatch);
    }

    /** A command that a machine of ours sends (an automation): no request to answer, any version. */
    public static CommandContext machine(String name) {
        return new CommandContext(name, "", Optional.empty(), Optional.empty(), OptionalLong.empty());
    }

    /**
     * A machine command that must count once however often it is sent, for example one per consumed event.
     *
     * @param once what makes this command the same command
     */
    public static CommandContext machineOnce(String name, String once) {
        return new CommandContext(name, "", Optional.of(name + ":" + once), Optional.of(once), OptionalLong.empty());
    }
}
