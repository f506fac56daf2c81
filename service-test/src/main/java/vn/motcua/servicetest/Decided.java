package vn.motcua.servicetest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.Refusal;
import vn.motcua.eventstore.Refused;

/** What came of a command in a {@link Scenario}: events, or a refusal and nothing stored. */
public final class Decided {
    private final Scenario before;
    private final EntityCommand command;
    private final List<?> events;
    private final Refused refused;

    Decided(Scenario before, EntityCommand command, List<?> events, Refused refused) {
        this.before = before;
        this.command = command;
        this.events = events;
        this.refused = refused;
        if (refused != null) {
            Refusal.declaredBy(command.getClass()).ifPresent(declared -> assertThat(declared)
                    .as("REFUSALS of " + command.getClass().getSimpleName())
                    .contains(refused.refusal()));
        }
    }

    /** Compares whole events, in order; the scenario goes on after them. */
    public Scenario then(Object... expected) {
        assertThat(events()).isEqualTo(List.of(expected));
        return before.given(expected);
    }

    /** The one event that was decided on. */
    public <E> E thenOne(Class<E> type) {
        assertThat(events()).hasSize(1);
        assertThat(events.getFirst()).isInstanceOf(type);
        return type.cast(events.getFirst());
    }

    /** Whatever was decided is stored, and the scenario goes on after it. */
    public Scenario thenOn() {
        return before.given(events().toArray());
    }

    /** All that was decided on, in order; fails when the command was refused. */
    public List<?> events() {
        assertThat(refused).as("refusal of " + command).isNull();
        return events;
    }

    /** Refused with this constant, which the command declares; nothing was stored, and the scenario goes on as before. */
    public Scenario thenRefused(Refusal refusal) {
        assertThat(refused).as("refused instead of " + events).isNotNull();
        assertThat(refused.refusal()).as(refused.detail()).isEqualTo(refusal);
        assertThat(events).isEmpty();
        return before;
    }

    /** The refusal, when it was one. */
    Optional<Refused> refused() {
        return Optional.ofNullable(refused);
    }

    /** What was said about this occurrence, in Vietnamese. */
    public String detail() {
        assertThat(refused).as("refused instead of " + events).isNotNull();
        return refused.detail();
    }
}
