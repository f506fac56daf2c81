package vn.motcua.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.Boxes;
import vn.motcua.eventstore.Boxes.BoxClosed;
import vn.motcua.eventstore.Boxes.BoxOpened;
import vn.motcua.eventstore.Boxes.BoxRefusal;
import vn.motcua.eventstore.Boxes.CloseBox;
import vn.motcua.eventstore.Boxes.MoveThing;
import vn.motcua.eventstore.Boxes.OpenBox;
import vn.motcua.eventstore.Boxes.PutThing;
import vn.motcua.eventstore.Boxes.ThingMoved;
import vn.motcua.eventstore.Boxes.ThingPut;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.Refusal;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.TestDatabase;

/** Decisions on two kinds of entity, and appends that hold events of both. */
class SeveralEntitiesTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final CommandContext ANY = CommandContext.machine("test");
    private static final Actor OFFICER = new Actor.Person("officer", "S1", Set.of());

    private final TestDatabase database = TestDatabase.fresh();
    private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
    private final EventSourcing store = started();
    private final EventSourcing otherInstance = started();

    private EventSourcing started() {
        return EventSourcing.start(
                VERTX, database.address(), Boxes.types(), List.of(Boxes.boxes(), Boxes.things(() -> meanwhile
                        .getAndSet(() -> {})
                        .run())));
    }

    @AfterEach
    void close() {
        store.close();
        otherInstance.close();
    }

    @AfterAll
    static void closeVertx() {
        VERTX.close();
    }

    private static CommandContext seen(long version) {
        return new CommandContext(OFFICER, Optional.empty(), Optional.empty(), OptionalLong.of(version));
    }

    private static CommandContext request(String key) {
        return new CommandContext(OFFICER, Optional.of(key), Optional.of("body"), OptionalLong.empty());
    }

    private static void refused(Refusal refusal, Runnable sending) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(sending::run)
                .matches(refused -> refused.refusal() == refusal);
    }

    @Test
    void the_outcome_of_an_append_of_several_entities_is_the_version_of_the_one_that_decided() {
        store.commands().send(new OpenBox("other", Set.of("o")), ANY);
        Outcome opened = store.commands().send(new OpenBox("box", Set.of("a", "b", "c")), request("key"));

        assertThat(opened).extracting("entityId", "position", "repeated").containsExactly("box", 3L, false);
        assertThat(database.one("SELECT max(position) FROM event")).isEqualTo("6");
        assertThat(store.commands().send(new OpenBox("again", Set.of()), request("key")))
                .isEqualTo(new Outcome("box", 3, true));
        assertThat(store.commands().answered(request("key"))).contains(new Outcome("box", 3, true));
        long thing = Long.parseLong(database.one("SELECT position FROM event_tag WHERE tag = 'thing=b'"));
        assertThat(store.commands().send(new MoveThing("b", "box"), seen(thing)).position())
                .isEqualTo(7);
    }

    @Test
    void twenty_at_a_time_change_twenty_things_of_one_box_and_none_is_stale() throws Exception {
        Set<String> things = new TreeSet<>();
        for (int n = 0; n < 20; n++) {
            things.add("t" + n);
        }
        store.commands().send(new OpenBox("box", things), ANY);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Outcome>> moves = new ArrayList<>();
            for (String thing : things) {
                EventSourcing instance = moves.size() % 2 == 0 ? store : otherInstance;
                long version = Long.parseLong(
                        database.one("SELECT position FROM event_tag WHERE tag = 'thing=" + thing + "'"));
                moves.add(() -> instance.commands().send(new MoveThing(thing, "box"), seen(version)));
            }
            for (Future<Outcome> move : threads.invokeAll(moves)) {
                assertThat(move.get().position()).isGreaterThan(21);
            }
        }
        assertThat(database.one("SELECT count(*) FROM event WHERE name = 'thing.moved'"))
                .isEqualTo("20");
    }

    @Test
    void what_happens_to_the_box_between_reading_and_storing_makes_it_decide_anew_and_is_not_told_as_stale() {
        store.commands().send(new OpenBox("box", Set.of("a")), ANY);
        store.commands().send(new MoveThing("a", "box"), seen(2));

        meanwhile.set(() -> store.commands().send(new CloseBox("box"), ANY));
        refused(BoxRefusal.BOX_NOT_OPEN, () -> store.commands().send(new MoveThing("a", "box"), seen(3)));
        assertThat(database.one("SELECT count(*) FROM event")).isEqualTo("4");
    }

    @Test
    void without_a_seen_version_it_is_decided_anew_on_what_the_box_has_become() {
        store.commands().send(new OpenBox("box", Set.of("a")), ANY);
        store.commands().send(new MoveThing("a", "box"), ANY);

        meanwhile.set(() -> store.commands().send(new CloseBox("box"), ANY));
        refused(BoxRefusal.BOX_NOT_OPEN, () -> store.commands().send(new MoveThing("a", "box"), ANY));
    }

    @Test
    void what_happens_to_another_thing_of_the_box_is_none() {
        store.commands().send(new OpenBox("box", Set.of("a")), ANY);
        meanwhile.set(() -> store.commands().send(new PutThing("b", "box"), ANY));
        assertThat(store.commands().send(new MoveThing("a", "box"), seen(2)).position())
                .isEqualTo(4);
    }

    @Test
    void what_another_instance_stored_before_it_was_read_is_no_conflict() {
        store.commands().send(new OpenBox("early", Set.of("a")), ANY);
        otherInstance.commands().send(new OpenBox("late", Set.of()), ANY);
        // This instance knows of position 2 alone when it reads the thing, and reads of position 3 with the box.
        assertThat(store.commands().send(new MoveThing("a", "late"), seen(2)).position())
                .isEqualTo(4);
    }

    @Test
    void a_creation_reads_what_it_sees_although_it_reads_nothing_of_its_own() {
        refused(BoxRefusal.BOX_NOT_OPEN, () -> store.commands().send(new PutThing("a", "box"), ANY));
        store.commands().send(new OpenBox("box", Set.of()), ANY);
        assertThat(store.commands().send(new PutThing("a", "box"), ANY).position())
                .isEqualTo(2);
    }

    @Test
    void a_decision_sees_all_entities_of_a_tag_and_a_newer_event_of_any_is_a_conflict() {
        store.commands().send(new OpenBox("box", Set.of("a", "b")), ANY);
        store.commands().send(new MoveThing("a", "box"), ANY);
        refused(BoxRefusal.THING_NOT_MOVED, () -> store.commands().send(new CloseBox("box"), ANY));
        store.commands().send(new MoveThing("b", "box"), ANY);
        assertThat(store.commands().send(new CloseBox("box"), seen(1)).position())
                .isEqualTo(6);
    }

    @Test
    void the_first_event_of_a_decision_is_the_own_entitys() {
        assertThatIllegalStateException()
                .isThrownBy(() -> store.commands().send(new Boxes.Confused("a"), ANY))
                .withMessageContaining("boxLife");
        assertThat(database.one("SELECT count(*) FROM event")).isEqualTo("0");
    }

    @Test
    void what_a_command_gives_can_be_tried_without_a_store() {
        List<Object> log = List.of(new BoxOpened("box"), new ThingPut("a", "box"), new ThingMoved("a", "box"));
        assertThat(Boxes.boxes().tried(new CloseBox("box"), OFFICER, Boxes.types(), log))
                .isEqualTo(List.of(new BoxClosed("box")));
        refused(BoxRefusal.BOX_NOT_OPEN, () -> Boxes.things(() -> {})
                .tried(new PutThing("c", "other"), OFFICER, Boxes.types(), log));
    }

    @Test
    void who_acts_is_stored_with_their_kind_and_both_units() {
        CommandContext posted = new CommandContext(
                OFFICER, Optional.of("S9"), Optional.empty(), Optional.empty(), OptionalLong.empty());
        store.commands().send(new OpenBox("a", Set.of()), posted);
        store.commands().send(new OpenBox("b", Set.of()), ANY);
        assertThat(metadata("a"))
                .containsAllEntriesOf(Map.of("actor", "officer", "actorKind", "PERSON", "org", "S1", "homeOrg", "S9"));
        assertThat(metadata("b"))
                .containsAllEntriesOf(Map.of("actor", "test", "actorKind", "MACHINE"))
                .doesNotContainKeys("org", "homeOrg");
    }

    private Map<String, String> metadata(String box) {
        return store.log()
                .history(Boxes.BoxEvent.class, "boxLife", box, Long.MAX_VALUE)
                .getFirst()
                .metadata();
    }
}
