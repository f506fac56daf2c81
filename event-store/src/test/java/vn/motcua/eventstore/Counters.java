package vn.motcua.eventstore;

import java.util.List;
import vn.motcua.eventstore.axon.EntityModule;

/** The smallest entity that has everything: it opens once, counts, and closes under a name used once. */
public final class Counters {
    /** An organisation that may open counters and not touch them. */
    public static final String STRANGERS = "S2";

    private Counters() {}

    public sealed interface CounterEvent {
        String counterId();
    }

    public record Opened(String counterId, String name) implements CounterEvent {}

    public record Counted(String counterId, int by) implements CounterEvent {}

    public enum CounterRefusal implements Refusal {
        COUNTER_UNKNOWN(404),
        COUNTER_ALREADY_OPEN(409),
        NAME_TAKEN(409),
        COUNTER_NOT_YOURS(403);

        private final int status;

        CounterRefusal(int status) {
            this.status = status;
        }

        @Override
        public int status() {
            return status;
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

    public sealed interface Counter {
        Counter NONE = new Unknown();

        record Unknown() implements Counter {}

        record Open(int count) implements Counter {}

        static Counter evolve(Counter before, CounterEvent event) {
            return switch (event) {
                case Opened _ when before instanceof Unknown -> new Open(0);
                case Counted e when before instanceof Open(int count) -> new Open(count + e.by());
                case Opened _, Counted _ -> throw new IllegalStateException(event + " after " + before);
            };
        }
    }

    public record Open(String entityId, String name) implements EntityCommand {
        @Override
        public boolean creates() {
            return true;
        }
    }

    /** Counts up to a limit, so that two racing commands could pass it together if they were not checked. */
    public record Count(String entityId, int by, int limit) implements EntityCommand {}

    public static EventTypes types() {
        return EventTypes.builder()
                .event("counter.opened", 1, Opened.class)
                .event("counter.counted", 1, Counted.class)
                .entity("counter", CounterEvent.class, CounterEvent::counterId)
                .unique("name", Opened.class, Opened::name, CounterRefusal.NAME_TAKEN)
                .build();
    }

    public static EntityModule<Counter, CounterEvent> module() {
        return EntityModule.of("counter", Counter.class, CounterEvent.class, Counter.NONE, Counter::evolve)
                .decides(Open.class, (command, state) -> {
                    if (state != Counter.NONE) {
                        throw new Refused(CounterRefusal.COUNTER_ALREADY_OPEN, command.entityId());
                    }
                    return List.of(new Opened(command.entityId(), command.name()));
                })
                .decides(Count.class, (command, state) -> switch (state) {
                    case Counter.Unknown _ -> throw new Refused(CounterRefusal.COUNTER_UNKNOWN, command.entityId());
                    case Counter.Open open ->
                        open.count() + command.by() > command.limit()
                                ? List.of()
                                : List.of(new Counted(command.entityId(), command.by()));
                })
                .guarded((state, actor) -> {
                    if (state instanceof Counter.Open && actor.org().equals(STRANGERS)) {
                        throw new Refused(CounterRefusal.COUNTER_NOT_YOURS, actor.org());
                    }
                })
                .build();
    }
}
