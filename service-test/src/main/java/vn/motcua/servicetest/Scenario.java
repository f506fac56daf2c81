package vn.motcua.servicetest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.axon.EntityModule;
import vn.motcua.time.BusinessClock;

/**
 * Given what happened, when somebody sends a command, then these events or this refusal. The command goes through the real
 * entity modules of a service, so that routing, guards and what is stored once are tested as well; the log is in memory.
 *
 * <p>A service has one class that says what all its scenarios begin with:
 *
 * <pre>{@code
 * public static Scenario given(DossierEvent... history) {
 *     return Scenario.of(DossierEntity.types(), clock -> List.of(DossierEntity.module(Samples::reference, clock)))
 *             .at("2026-03-02T09:00").given((Object[]) history);
 * }
 * }</pre>
 */
public final class Scenario {
    private final EventTypes types;
    private final BiFunction<Clock, EventLog, List<EntityModule<?, ?>>> modules;
    private final Clock clock;
    private final Actor actor;
    private final List<Object> log;

    private Scenario(
            EventTypes types,
            BiFunction<Clock, EventLog, List<EntityModule<?, ?>>> modules,
            Clock clock,
            Actor actor,
            List<Object> log) {
        this.types = types;
        this.modules = modules;
        this.clock = clock;
        this.actor = actor;
        this.log = List.copyOf(log);
    }

    /** @param modules all entities of a service, with the business clock that decisions look at */
    public static Scenario of(EventTypes types, Function<Clock, List<EntityModule<?, ?>>> modules) {
        return of(types, (clock, _) -> modules.apply(clock));
    }

    /** @param modules the same for a service whose decisions are given what is read from its log besides, which is the scenario's */
    public static Scenario of(EventTypes types, BiFunction<Clock, EventLog, List<EntityModule<?, ?>>> modules) {
        Clock unset = Clock.fixed(Instant.EPOCH, BusinessClock.ZONE);
        return new Scenario(types, modules, unset, new Actor.Machine("scenario"), List.of());
    }

    /** @param local date and time in Asia/Ho_Chi_Minh at which commands are decided from here on */
    public Scenario at(String local) {
        return at(LocalDateTime.parse(local).atZone(BusinessClock.ZONE).toInstant());
    }

    /** The same at the moment of an event that the command is to give. */
    public Scenario at(Instant moment) {
        return new Scenario(types, modules, Clock.fixed(moment, BusinessClock.ZONE), actor, log);
    }

    /** Who sends commands from here on; a machine of ours until somebody is named. */
    public Scenario by(Actor sender) {
        return new Scenario(types, modules, clock, sender, log);
    }

    /** What happened after all that happened before. */
    public Scenario given(Object... events) {
        List<Object> longer = new ArrayList<>(log);
        longer.addAll(List.of(events));
        return new Scenario(types, modules, clock, actor, longer);
    }

    public Decided when(EntityCommand command, Actor sender) {
        return by(sender).when(command);
    }

    /** Has a command decided; nothing of it is stored unless the scenario goes on with what was decided. */
    public Decided when(EntityCommand command) {
        EntityModule<?, ?> module = modules.apply(clock, new LogInMemory(types, log)).stream()
                .filter(one -> one.commands().contains(command.getClass()))
                .findAny()
                .orElseThrow(() -> new AssertionError("no entity decides on " + command.getClass()));
        try {
            List<?> decided = module.tried(command, actor, types, log);
            requireStoredOnce(decided);
            return new Decided(this, command, List.copyOf(decided), null);
        } catch (Refused refused) {
            return new Decided(this, command, List.of(), refused);
        }
    }

    /** Refuses what the log would refuse: a second event with a tag that is stored once. */
    private void requireStoredOnce(List<?> decided) {
        for (Object event : decided) {
            types.tagsOf(event).forEach(tag -> types.takenRefusal(tag.key())
                    .filter(_ -> log.stream().anyMatch(before -> types.isTagged(before, tag.key(), tag.value())))
                    .ifPresent(taken -> {
                        throw new Refused(taken, tag.value());
                    }));
        }
    }
}
