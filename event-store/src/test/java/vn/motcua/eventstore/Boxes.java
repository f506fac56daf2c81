package vn.motcua.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.eventstore.axon.EntityModule;
import vn.motcua.eventstore.axon.Seen;

/** Two kinds of entity that belong together: a box, and things in it, each with a life of its own. */
public final class Boxes {
    private Boxes() {}

    public sealed interface InBox {
        String boxId();
    }

    public sealed interface BoxEvent extends InBox {}

    public record BoxOpened(String boxId) implements BoxEvent {}

    public record BoxClosed(String boxId) implements BoxEvent {}

    public sealed interface ThingEvent extends InBox {
        String thingId();
    }

    public record ThingPut(String thingId, String boxId) implements ThingEvent {}

    public record ThingMoved(String thingId, String boxId) implements ThingEvent {}

    public enum BoxRefusal implements Refusal {
        BOX_NOT_OPEN,
        THING_NOT_MOVED,
        THING_UNKNOWN;

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return name();
        }

        @Override
        public String englishTitle() {
            return name();
        }
    }

    public enum Box {
        NONE,
        OPEN,
        CLOSED;

        static Box evolve(Box before, BoxEvent event) {
            return switch (event) {
                case BoxOpened _ when before == NONE -> OPEN;
                case BoxClosed _ when before == OPEN -> CLOSED;
                case BoxOpened _, BoxClosed _ -> throw new IllegalStateException(event + " after " + before);
            };
        }
    }

    /** @param moves -1 before the thing was put */
    public record Thing(int moves) {
        static final Thing NONE = new Thing(-1);

        static Thing evolve(Thing before, ThingEvent event) {
            return switch (event) {
                case ThingPut _ when before.equals(NONE) -> new Thing(0);
                case ThingMoved _ when !before.equals(NONE) -> new Thing(before.moves() + 1);
                case ThingPut _, ThingMoved _ -> throw new IllegalStateException(event + " after " + before);
            };
        }
    }

    /** Opens a box with things in it, all in one append. */
    public record OpenBox(String entityId, Set<String> things) implements EntityCommand {
        @Override
        public boolean creates() {
            return true;
        }
    }

    public record CloseBox(String entityId) implements EntityCommand {}

    public record PutThing(String entityId, String boxId) implements EntityCommand {
        @Override
        public boolean creates() {
            return true;
        }
    }

    public record MoveThing(String entityId, String boxId) implements EntityCommand {}

    /** Gives an event of a box, which is not the entity that decides. */
    public record Confused(String entityId) implements EntityCommand {}

    public static EventTypes types() {
        return EventTypes.builder()
                .event("box.opened", 1, BoxOpened.class)
                .event("box.closed", 1, BoxClosed.class)
                .event("thing.put", 1, ThingPut.class)
                .event("thing.moved", 1, ThingMoved.class)
                .entity("boxLife", BoxEvent.class, BoxEvent::boxId)
                .entity("thing", ThingEvent.class, ThingEvent::thingId)
                .tag("box", InBox.class, InBox::boxId)
                .orderedBy(InBox.class, InBox::boxId)
                .build();
    }

    public static EntityModule<Box, BoxEvent> boxes() {
        return EntityModule.of("boxLife", Box.class, BoxEvent.class, Box.NONE, Box::evolve)
                .decides(OpenBox.class, (command, _) -> {
                    List<InBox> events = new ArrayList<>(List.of(new BoxOpened(command.entityId())));
                    command.things().forEach(thing -> events.add(new ThingPut(thing, command.entityId())));
                    return events;
                })
                .decides(CloseBox.class, things(), (command, box, things) -> {
                    if (box != Box.OPEN) {
                        throw new Refused(BoxRefusal.BOX_NOT_OPEN, command.entityId());
                    }
                    Optional<String> unmoved = things.keySet().stream()
                            .filter(id -> things.get(id).moves() == 0)
                            .findFirst();
                    unmoved.ifPresent(id -> {
                        throw new Refused(BoxRefusal.THING_NOT_MOVED, id);
                    });
                    return List.of(new BoxClosed(command.entityId()));
                })
                .build();
    }

    private static Seen<CloseBox, Map<String, Thing>> things() {
        return Seen.each("box", CloseBox::entityId, ThingEvent.class, ThingEvent::thingId, Thing.NONE, Thing::evolve);
    }

    /** @param meanwhile happens between reading and storing, each time that a thing is moved */
    public static EntityModule<Thing, ThingEvent> things(Runnable meanwhile) {
        return EntityModule.of("thing", Thing.class, ThingEvent.class, Thing.NONE, Thing::evolve)
                .decides(
                        PutThing.class,
                        Seen.of("boxLife", PutThing::boxId, BoxEvent.class, Box.NONE, Box::evolve),
                        (command, _, box) -> {
                            requireOpen(box, command.boxId());
                            return List.of(new ThingPut(command.entityId(), command.boxId()));
                        })
                .decides(
                        MoveThing.class,
                        Seen.of("boxLife", MoveThing::boxId, BoxEvent.class, Box.NONE, Box::evolve),
                        (command, thing, box) -> {
                            requireOpen(box, command.boxId());
                            if (thing.equals(Thing.NONE)) {
                                throw new Refused(BoxRefusal.THING_UNKNOWN, command.entityId());
                            }
                            meanwhile.run();
                            return List.of(new ThingMoved(command.entityId(), command.boxId()));
                        })
                .decides(Confused.class, (command, _) -> List.of(new BoxOpened(command.entityId())))
                .build();
    }

    private static void requireOpen(Box box, String id) {
        if (box != Box.OPEN) {
            throw new Refused(BoxRefusal.BOX_NOT_OPEN, id);
        }
    }
}
