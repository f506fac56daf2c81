package vn.motcua.eventstore.axon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.Acts;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.Refused;

/** Holds the decisions of an entity against its table of acts. */
record OfferedActs<S, X>(Acts<X> acts, Function<S, Optional<X>> situation) implements EntityModule.Offer<S> {
    /**
     * A repeated request never comes here: it has its answer before anything is decided.
     *
     * @throws Refused what the decision says, with the acts that are allowed when the state stands in its way
     * @throws IllegalStateException the decision takes what the table does not allow
     */
    @Override
    public List<?> keeps(EntityCommand command, S own, Actor actor, Supplier<List<?>> decision) {
        String act = Acts.nameOf(command.getClass());
        Optional<X> now = situation.apply(own).filter(_ -> acts.has(act));
        if (now.isEmpty() || acts.allow(act, now.get())) {
            return decision.get();
        }
        try {
            List<?> events = decision.get();
            throw new IllegalStateException(act + " gave " + events + " though it is not allowed in " + now.get());
        } catch (Refused refused) {
            throw refused.offering(acts.allowed(now.get(), rolesOf(actor)));
        }
    }

    private static Set<String> rolesOf(Actor actor) {
        return switch (actor) {
            case Actor.Person person -> person.roles();
            case Actor.Client client -> client.roles();
            case Actor.Machine _ -> Set.of();
        };
    }
}
