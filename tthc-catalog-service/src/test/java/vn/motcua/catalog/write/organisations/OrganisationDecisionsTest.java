package vn.motcua.catalog.write.organisations;

import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_ALREADY_REGISTERED;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_CHANGES_BEFORE_START;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_CLOSED;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_ENDS_BEFORE_START;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_MOVE_DAY_TAKEN;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_PARENT_ABSENT;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_PARENT_CYCLE;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_PARENT_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_SUCCESSOR_ABSENT;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_SUCCESSOR_CYCLE;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_SUCCESSOR_ITSELF;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_SUCCESSOR_REPEATED;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_SUCCESSOR_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_SUCCESSOR_WITHOUT_END;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.WORKING_HOURS_INVALID;
import static vn.motcua.catalog.infra.CatalogScenario.empty;
import static vn.motcua.catalog.write.Directories.close;
import static vn.motcua.catalog.write.Directories.move;
import static vn.motcua.catalog.write.Directories.unit;
import static vn.motcua.catalog.write.Samples.NOW;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationEvent.MayDecideSet;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationClosed;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationMoved;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRegistered;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRenamed;
import vn.motcua.catalog.events.OrganisationEvent.Session;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHours;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHoursSet;
import vn.motcua.catalog.events.OrganisationId;
import vn.motcua.catalog.events.OrganisationKind;
import vn.motcua.catalog.write.closeorganisation.CloseOrganisation;
import vn.motcua.catalog.write.moveorganisation.MoveOrganisation;
import vn.motcua.catalog.write.registerorganisation.RegisterOrganisation;
import vn.motcua.catalog.write.renameorganisation.RenameOrganisation;
import vn.motcua.catalog.write.setmaydecide.SetMayDecide;
import vn.motcua.catalog.write.setworkinghours.SetWorkingHours;
import vn.motcua.servicetest.Decided;
import vn.motcua.servicetest.Scenario;

class OrganisationDecisionsTest {
    private static final OrganisationId ID = OrganisationId.fromString("0198c2f4-7000-7a11-8c22-000000000001");
    private static final LocalDate FROM = LocalDate.parse("2025-07-01");
    private static final WorkingHours SUMMER = hours(FROM, "07:00-11:30", "13:30-17:00");

    private static WorkingHours hours(LocalDate from, String... sessions) {
        return new WorkingHours(
                from,
                Stream.of(sessions)
                        .map(text -> text.split("-"))
                        .map(ends -> new Session(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])))
                        .toList());
    }

    private static Scenario after(OrganisationEvent... before) {
        return empty().given(
                        unit("H37", Optional.empty(), FROM),
                        unit("H37.26", Optional.of("H37"), FROM),
                        unit("H37.27", Optional.of("H37"), FROM))
                .given((Object[]) before);
    }

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-06-30");

    private static RegisterOrganisation register(
            Optional<String> parent, Optional<LocalDate> to, List<String> successors, WorkingHours... hours) {
        return new RegisterOrganisation(
                ID,
                "H37.16",
                "Sở Nội vụ",
                OrganisationKind.DEPARTMENT,
                parent,
                FROM,
                to,
                successors,
                false,
                List.of(hours));
    }

    private static RegisterOrganisation register(Optional<LocalDate> to, WorkingHours... hours) {
        return register(Optional.of("H37"), to, List.of(), hours);
    }

    private static OrganisationRegistered registered(Optional<LocalDate> to, WorkingHours... hours) {
        return new OrganisationRegistered(
                ID,
                NOW,
                "H37.16",
                "Sở Nội vụ",
                OrganisationKind.DEPARTMENT,
                Optional.of("H37"),
                FROM,
                to,
                List.of(),
                false,
                List.of(hours));
    }

    private static Decided registering(RegisterOrganisation command) {
        return after().when(command);
    }

    private static CloseOrganisation closeOn(LocalDate lastDay, String... successors) {
        return new CloseOrganisation(ID, lastDay, List.of(successors));
    }

    private static Decided closing(LocalDate lastDay, String... successors) {
        return after(registered(Optional.empty())).when(closeOn(lastDay, successors));
    }

    @Test
    void an_organisation_is_registered_with_its_hours() {
        registering(register(Optional.empty(), SUMMER)).then(registered(Optional.empty(), SUMMER));
    }

    @Test
    void it_is_registered_once() {
        after(registered(Optional.empty()))
                .when(register(Optional.empty()))
                .thenRefused(ORGANISATION_ALREADY_REGISTERED);
    }

    @Test
    void it_may_end_on_its_first_day_and_not_before() {
        registering(register(Optional.of(FROM))).then(registered(Optional.of(FROM)));
        registering(register(Optional.of(FROM.minusDays(1)))).thenRefused(ORGANISATION_ENDS_BEFORE_START);
        closing(FROM.minusDays(1)).thenRefused(ORGANISATION_ENDS_BEFORE_START);
    }

    @Test
    void sessions_are_in_order_and_the_days_of_hours_too() {
        for (WorkingHours wrong :
                List.of(hours(FROM), hours(FROM, "11:30-07:00"), hours(FROM, "07:00-11:30", "11:00-17:00"))) {
            registering(register(Optional.empty(), wrong)).thenRefused(WORKING_HOURS_INVALID);
            after(registered(Optional.empty()))
                    .when(new SetWorkingHours(ID, wrong))
                    .thenRefused(WORKING_HOURS_INVALID);
        }
        registering(register(Optional.empty(), SUMMER, SUMMER)).thenRefused(WORKING_HOURS_INVALID);
    }

    @Test
    void the_organisation_above_is_known_and_there_on_the_first_day() {
        registering(register(Optional.of("H99"), Optional.empty(), List.of())).thenRefused(ORGANISATION_PARENT_UNKNOWN);
        registering(register(Optional.of("H37.16"), Optional.empty(), List.of()))
                .thenRefused(ORGANISATION_PARENT_CYCLE);
        empty().given(unit("H37", Optional.empty(), FROM.plusDays(1)))
                .when(register(Optional.empty()))
                .thenRefused(ORGANISATION_PARENT_ABSENT);
    }

    @Test
    void who_took_over_is_told_with_the_last_day_alone() {
        registering(register(Optional.of("H37"), Optional.empty(), List.of("H37.26")))
                .thenRefused(ORGANISATION_SUCCESSOR_WITHOUT_END);
        registering(register(Optional.of("H37"), Optional.of(LAST_DAY), List.of("H99")))
                .thenRefused(ORGANISATION_SUCCESSOR_UNKNOWN);
    }

    @Test
    void it_ends_with_successors_the_principal_one_first() {
        closing(LAST_DAY, "H37.27", "H37.26")
                .then(new OrganisationClosed(ID, NOW, "H37.16", LAST_DAY, List.of("H37.27", "H37.26")));
    }

    @Test
    void a_successor_is_another_known_organisation_that_is_there_on_the_next_day() {
        closing(LAST_DAY, "H99").thenRefused(ORGANISATION_SUCCESSOR_UNKNOWN);
        closing(LAST_DAY, "H37.16").thenRefused(ORGANISATION_SUCCESSOR_ITSELF);
        closing(LAST_DAY, "H37.26", "H37.26").thenRefused(ORGANISATION_SUCCESSOR_REPEATED);
        Scenario ended = after(registered(Optional.empty()), close("H37.26", LAST_DAY, List.of()));
        ended.when(closeOn(LAST_DAY, "H37.26")).thenRefused(ORGANISATION_SUCCESSOR_ABSENT);
        ended.when(closeOn(LAST_DAY.minusDays(1), "H37.26"))
                .then(new OrganisationClosed(ID, NOW, "H37.16", LAST_DAY.minusDays(1), List.of("H37.26")));
    }

    @Test
    void two_do_not_take_over_from_each_other_whoever_stands_between() {
        after(
                        registered(Optional.empty()),
                        close("H37.26", LAST_DAY.plusDays(9), List.of("H37.27")),
                        close("H37.27", LAST_DAY.plusDays(9), List.of("H37.16")))
                .when(closeOn(LAST_DAY, "H37.26"))
                .thenRefused(ORGANISATION_SUCCESSOR_CYCLE);
    }

    @Test
    void it_has_another_name_from_a_day_on_and_the_same_day_again_replaces_it() {
        OrganisationRenamed slip = new OrganisationRenamed(ID, NOW, "H37.16", "Sở Nội vu", LAST_DAY);
        OrganisationRenamed mended = new OrganisationRenamed(ID, NOW, "H37.16", "Sở Nội vụ và Lao động", LAST_DAY);
        renaming(mended.name(), LAST_DAY, registered(Optional.empty()), slip).then(mended);
        renaming(slip.name(), LAST_DAY.plusDays(1), registered(Optional.empty()), slip)
                .then();
        renaming("X", FROM.minusDays(1), registered(Optional.empty())).thenRefused(ORGANISATION_CHANGES_BEFORE_START);
        renaming("X", FROM).thenRefused(ORGANISATION_UNKNOWN);
        renaming("X", FROM, registered(Optional.of(FROM))).thenRefused(ORGANISATION_CLOSED);
    }

    private static Decided renaming(String name, LocalDate from, OrganisationEvent... before) {
        return after(before).when(new RenameOrganisation(ID, name, from));
    }

    @Test
    void it_moves_below_another_from_a_day_on() {
        moving("H37.26", LAST_DAY, registered(Optional.empty())).then(move("H37.16", "H37.26", LAST_DAY));
        moving("H37", LAST_DAY, registered(Optional.empty())).then();
        moving("H37.26", FROM, registered(Optional.empty())).thenRefused(ORGANISATION_MOVE_DAY_TAKEN);
        moving("H37.27", LAST_DAY, registered(Optional.empty()), move("H37.16", "H37.26", LAST_DAY))
                .thenRefused(ORGANISATION_MOVE_DAY_TAKEN);
        moving("H37.26", FROM.minusDays(1), registered(Optional.empty()))
                .thenRefused(ORGANISATION_CHANGES_BEFORE_START);
        moving("H99", LAST_DAY, registered(Optional.empty())).thenRefused(ORGANISATION_PARENT_UNKNOWN);
        moving("H37.26", LAST_DAY).thenRefused(ORGANISATION_UNKNOWN);
        moving("H37.26", LAST_DAY, registered(Optional.of(FROM))).thenRefused(ORGANISATION_CLOSED);
    }

    @Test
    void it_never_stands_below_itself_now_or_later() {
        moving("H37.16", LAST_DAY, registered(Optional.empty())).thenRefused(ORGANISATION_PARENT_CYCLE);
        OrganisationRegistered below = unit("H37.16.01", Optional.of("H37.16"), FROM);
        moving("H37.16.01", LAST_DAY, registered(Optional.empty()), below).thenRefused(ORGANISATION_PARENT_CYCLE);
        OrganisationMoved later = move("H37.26", "H37.16", LAST_DAY.plusDays(9));
        moving("H37.26", LAST_DAY, registered(Optional.empty()), later).thenRefused(ORGANISATION_PARENT_CYCLE);
    }

    private static Decided moving(String parent, LocalDate from, OrganisationEvent... before) {
        return after(before).when(new MoveOrganisation(ID, Optional.of(parent), from));
    }

    @Test
    void what_has_ended_neither_ends_again_nor_changes_its_hours() {
        OrganisationClosed end = new OrganisationClosed(ID, NOW, "H37.16", FROM, List.of());
        for (var ended : List.of(after(registered(Optional.of(FROM))), after(registered(Optional.empty()), end))) {
            ended.when(closeOn(FROM)).thenRefused(ORGANISATION_CLOSED);
            ended.when(new SetWorkingHours(ID, SUMMER)).thenRefused(ORGANISATION_CLOSED);
        }
    }

    private static MayDecideSet mayDecide(boolean may, LocalDate from) {
        return new MayDecideSet(ID, NOW, "H37.16", may, from);
    }

    private static Decided deciding(boolean may, LocalDate from, OrganisationEvent... before) {
        return after(before).when(new SetMayDecide(ID, may, from));
    }

    @Test
    void the_right_to_decide_is_given_and_taken_from_a_day_on() {
        OrganisationRegistered department = registered(Optional.empty());
        deciding(true, FROM.plusDays(1), department).then(mayDecide(true, FROM.plusDays(1)));
        deciding(false, LAST_DAY, department, mayDecide(true, FROM)).then(mayDecide(false, LAST_DAY));
        deciding(true, LAST_DAY, department, mayDecide(true, FROM)).then();
        deciding(false, FROM, department).then();
        deciding(true, FROM.minusDays(1), department).thenRefused(ORGANISATION_CHANGES_BEFORE_START);
        deciding(true, FROM).thenRefused(ORGANISATION_UNKNOWN);
        deciding(true, FROM, registered(Optional.of(LAST_DAY))).thenRefused(ORGANISATION_CLOSED);
    }

    @Test
    void hours_change_from_a_day_on() {
        after(registered(Optional.empty()))
                .when(new SetWorkingHours(ID, SUMMER))
                .then(new WorkingHoursSet(ID, NOW, "H37.16", SUMMER));
    }

    @Test
    void an_unknown_organisation_cannot_change() {
        after().when(closeOn(FROM)).thenRefused(ORGANISATION_UNKNOWN);
        after().when(new SetWorkingHours(ID, SUMMER)).thenRefused(ORGANISATION_UNKNOWN);
    }
}
