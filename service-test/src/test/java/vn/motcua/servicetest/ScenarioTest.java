package vn.motcua.servicetest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.Refusal;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.axon.EntityModule;
import vn.motcua.eventstore.axon.Seen;

/** Doors that one organisation opens, once each, under a number that no other door has. */
class ScenarioTest {
    enum DoorRefusal implements Refusal {
        DOOR_OPEN,
        DOOR_UNKNOWN,
        NUMBER_TAKEN;

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

    record Opened(String id, String number, Instant at) {}

    public record Open(String entityId, String number) implements EntityCommand {
        public static final Set<Refusal> REFUSALS =
                Set.of(DoorRefusal.DOOR_OPEN, DoorRefusal.DOOR_UNKNOWN, DoorRefusal.NUMBER_TAKEN);
    }

    public record Slam(String entityId) implements EntityCommand {
        public static final Set<Refusal> REFUSALS = Set.of(DoorRefusal.DOOR_UNKNOWN);
    }

    private static final Instant TEN = Instant.parse("2026-03-02T03:00:00Z");

    private static Actor of(String org) {
        return new Actor.Person("cb-1", org, Set.of());
    }

    private static List<EntityModule<?, ?>> doors(Clock clock) {
        return List.of(EntityModule.of("door", Boolean.class, Opened.class, false, (_, _) -> true)
                .guarded((_, actor) -> {
                    if (!actor.org().equals("H37")) {
                        throw new Refused(DoorRefusal.DOOR_UNKNOWN, "");
                    }
                })
                .decides(Open.class, (c, open) -> {
                    if (open) {
                        throw new Refused(DoorRefusal.DOOR_OPEN, "");
                    }
                    return List.of(new Opened(c.entityId(), c.number(), clock.instant()));
                })
                .decides(Slam.class, (_, _) -> {
                    throw new Refused(DoorRefusal.DOOR_OPEN, "");
                })
                .build());
    }

    private static Scenario given(Object... history) {
        EventTypes types = EventTypes.builder()
                .event("door.opened", 1, Opened.class)
                .entity("door", Opened.class, Opened::id)
                .unique("number", Opened.class, Opened::number, DoorRefusal.NUMBER_TAKEN)
                .build();
        return Scenario.of(types, ScenarioTest::doors)
                .at("2026-03-02T10:00")
                .by(of("H37"))
                .given(history);
    }

    @Test
    void what_is_decided_is_compared_whole_and_the_scenario_goes_on() {
        given().when(new Open("a", "1"))
                .then(new Opened("a", "1", TEN))
                .when(new Open("a", "2"))
                .thenRefused(DoorRefusal.DOOR_OPEN);
        assertThatThrownBy(() -> given().when(new Open("a", "1")).then(new Opened("a", "1", Instant.EPOCH)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_moment_is_the_same_whether_it_is_told_by_the_clock_of_the_office_or_by_an_event() {
        assertThat(given().at(TEN).when(new Open("a", "1")).events())
                .isEqualTo(
                        given().at("2026-03-02T10:00").when(new Open("a", "1")).events());
    }

    @Test
    void the_guard_is_asked_who_acts() {
        given().when(new Open("a", "1"), of("H99")).thenRefused(DoorRefusal.DOOR_UNKNOWN);
    }

    @Test
    void what_is_stored_once_is_refused_the_second_time() {
        given(new Opened("a", "1", TEN)).when(new Open("b", "1")).thenRefused(DoorRefusal.NUMBER_TAKEN);
        assertThat(given(new Opened("a", "1", TEN)).when(new Open("b", "2")).events())
                .hasSize(1);
    }

    @Test
    void a_decision_sees_what_the_log_of_its_own_scenario_holds_of_others() {
        EventTypes types = EventTypes.builder()
                .event("door.opened", 1, Opened.class)
                .entity("door", Opened.class, Opened::id)
                .tag("doors", Opened.class, _ -> "all")
                .build();
        Seen<EntityCommand, Integer> remembered =
                Seen.remembered("doors", "all", Opened.class, 0, (before, newer) -> before + newer.size());
        Scenario scenario = Scenario.of(
                types,
                (clock, log) -> List.of(EntityModule.of("door", Boolean.class, Opened.class, false, (_, _) -> true)
                        .decides(Open.class, remembered, (c, _, doors) -> {
                            int numbered = log.history(Opened.class, "door", c.number(), EventLog.NOW)
                                    .size();
                            return List.of(new Opened(c.entityId(), doors + " doors, " + numbered, clock.instant()));
                        })
                        .build()));

        Scenario two = scenario.at("2026-03-02T10:00").given(new Opened("a", "1", TEN), new Opened("b", "2", TEN));
        two.when(new Open("c", "a")).then(new Opened("c", "2 doors, 1", TEN));
        two.when(new Open("c", "x")).then(new Opened("c", "2 doors, 0", TEN));
        scenario.at("2026-03-02T10:00").when(new Open("c", "a")).then(new Opened("c", "0 doors, 0", TEN));
    }

    @Test
    void another_outcome_than_expected_fails() {
        assertThatThrownBy(() -> given().when(new Open("a", "1")).thenRefused(DoorRefusal.DOOR_OPEN))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> given(new Opened("a", "1", TEN))
                        .when(new Open("a", "1"))
                        .then())
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_refusal_that_the_command_does_not_declare_fails() {
        assertThatThrownBy(() -> given().when(new Slam("a")).thenRefused(DoorRefusal.DOOR_OPEN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("REFUSALS of Slam");
    }

    @Test
    void a_command_that_nobody_decides_on_fails() {
        record Knock(String entityId) implements EntityCommand {}

        assertThatThrownBy(() -> given().when(new Knock("a"))).isInstanceOf(AssertionError.class);
    }
}
