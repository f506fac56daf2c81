package vn.motcua.catalog.write.organisations;

import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_ALREADY_REGISTERED;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_CLOSED;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_ENDS_BEFORE_START;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.WORKING_HOURS_INVALID;
import static vn.motcua.catalog.write.Given.given;
import static vn.motcua.catalog.write.Samples.NOW;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationClosed;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRegistered;
import vn.motcua.catalog.events.OrganisationEvent.Session;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHours;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHoursSet;
import vn.motcua.catalog.events.OrganisationId;
import vn.motcua.catalog.events.OrganisationKind;
import vn.motcua.catalog.write.Given;
import vn.motcua.catalog.write.Organisation;
import vn.motcua.catalog.write.closeorganisation.CloseOrganisation;
import vn.motcua.catalog.write.registerorganisation.RegisterOrganisation;
import vn.motcua.catalog.write.setworkinghours.SetWorkingHours;

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

    private static Given<Organisation, OrganisationEvent> after(OrganisationEvent... before) {
        return given(Organisation.NONE, Organisation::evolve, List.of(before));
    }

    private static RegisterOrganisation register(Optional<LocalDate> to, WorkingHours... hours) {
        return new RegisterOrganisation(
                ID,
                "H37.16",
                "Sở Nội vụ",
                OrganisationKind.DEPARTMENT,
                Optional.of("H37"),
                FROM,
                to,
                Optional.empty(),
                List.of(hours));
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
                Optional.empty(),
                List.of(hours));
    }

    @Test
    void an_organisation_is_registered_with_its_hours() {
        after().when(state -> RegisterOrganisation.decide(register(Optional.empty(), SUMMER), state, NOW))
                .then(registered(Optional.empty(), SUMMER));
    }

    @Test
    void it_is_registered_once() {
        after(registered(Optional.empty()))
                .when(state -> RegisterOrganisation.decide(register(Optional.empty()), state, NOW))
                .thenRefused(ORGANISATION_ALREADY_REGISTERED);
    }

    @Test
    void it_may_end_on_its_first_day_and_not_before() {
        after().when(state -> RegisterOrganisation.decide(register(Optional.of(FROM)), state, NOW))
                .then(registered(Optional.of(FROM)));
        after().when(state -> RegisterOrganisation.decide(register(Optional.of(FROM.minusDays(1))), state, NOW))
                .thenRefused(ORGANISATION_ENDS_BEFORE_START);
        after(registered(Optional.empty()))
                .when(state -> CloseOrganisation.decide(
                        new CloseOrganisation(ID, FROM.minusDays(1), Optional.empty()), state, NOW))
                .thenRefused(ORGANISATION_ENDS_BEFORE_START);
    }

    @Test
    void sessions_are_in_order_and_the_days_of_hours_too() {
        for (WorkingHours wrong :
                List.of(hours(FROM), hours(FROM, "11:30-07:00"), hours(FROM, "07:00-11:30", "11:00-17:00"))) {
            after().when(state -> RegisterOrganisation.decide(register(Optional.empty(), wrong), state, NOW))
                    .thenRefused(WORKING_HOURS_INVALID);
            after(registered(Optional.empty()))
                    .when(state -> SetWorkingHours.decide(new SetWorkingHours(ID, wrong), state, NOW))
                    .thenRefused(WORKING_HOURS_INVALID);
        }
        after().when(state -> RegisterOrganisation.decide(register(Optional.empty(), SUMMER, SUMMER), state, NOW))
                .thenRefused(WORKING_HOURS_INVALID);
    }

    @Test
    void it_ends_with_a_successor() {
        after(registered(Optional.empty()))
                .when(state ->
                        CloseOrganisation.decide(new CloseOrganisation(ID, FROM, Optional.of("H37.26")), state, NOW))
                .then(new OrganisationClosed(ID, NOW, "H37.16", FROM, Optional.of("H37.26")));
    }

    @Test
    void what_has_ended_neither_ends_again_nor_changes_its_hours() {
        OrganisationClosed closed = new OrganisationClosed(ID, NOW, "H37.16", FROM, Optional.empty());
        for (var ended : List.of(after(registered(Optional.of(FROM))), after(registered(Optional.empty()), closed))) {
            ended.when(state -> CloseOrganisation.decide(new CloseOrganisation(ID, FROM, Optional.empty()), state, NOW))
                    .thenRefused(ORGANISATION_CLOSED);
            ended.when(state -> SetWorkingHours.decide(new SetWorkingHours(ID, SUMMER), state, NOW))
                    .thenRefused(ORGANISATION_CLOSED);
        }
    }

    @Test
    void hours_change_from_a_day_on() {
        after(registered(Optional.empty()))
                .when(state -> SetWorkingHours.decide(new SetWorkingHours(ID, SUMMER), state, NOW))
                .then(new WorkingHoursSet(ID, NOW, "H37.16", SUMMER));
    }

    @Test
    void an_unknown_organisation_cannot_change() {
        after().when(state -> CloseOrganisation.decide(new CloseOrganisation(ID, FROM, Optional.empty()), state, NOW))
                .thenRefused(ORGANISATION_UNKNOWN);
        after().when(state -> SetWorkingHours.decide(new SetWorkingHours(ID, SUMMER), state, NOW))
                .thenRefused(ORGANISATION_UNKNOWN);
    }
}
