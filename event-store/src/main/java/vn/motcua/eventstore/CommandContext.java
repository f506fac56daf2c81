package vn.motcua.eventstore;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What travels beside a command: who acts, which request it answers, and what version the caller has seen.
 *
 * @param actor who acts, and for which organisation
 * @param homeOrg organisation of the actor's token, when they act for another one; empty when they act for their own
 * @param request hash of issuer, subject, method, path and idempotency key; empty for machine commands
 * @param bodyHash SHA-256 of the exact request body; empty when {@code request} is
 * @param ifMatch entity version that the caller has seen; empty when any version will do
 */
public record CommandContext(
        Actor actor,
        Optional<String> homeOrg,
        Optional<String> request,
        Optional<String> bodyHash,
        OptionalLong ifMatch) {
    public CommandContext {
        Objects.requireNonNull(actor);
        Objects.requireNonNull(homeOrg);
        Objects.requireNonNull(request);
        Objects.requireNonNull(bodyHash);
        Objects.requireNonNull(ifMatch);
    }

    /** The context of somebody who acts for the organisation of their token. */
    public CommandContext(Actor actor, Optional<String> request, Optional<String> bodyHash, OptionalLong ifMatch) {
        this(actor, Optional.empty(), request, bodyHash, ifMatch);
    }

    /** A command that a machine of ours sends (an automation): no request to answer, any version. */
    public static CommandContext machine(String name) {
        return new CommandContext(new Actor.Machine(name), Optional.empty(), Optional.empty(), OptionalLong.empty());
    }

    /**
     * A machine command that must count once however often it is sent, for example one per consumed event.
     *
     * @param once what makes this command the same command
     */
    public static CommandContext machineOnce(String name, String once) {
        return new CommandContext(
                new Actor.Machine(name), Optional.of(name + ":" + once), Optional.of(once), OptionalLong.empty());
    }
}
