package vn.motcua.catalog.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalog.CatalogRefusal.ACTOR_WITHOUT_ORGANISATION;
import static vn.motcua.catalog.CatalogRefusal.ISSUER_NOT_YOURS;
import static vn.motcua.catalog.CatalogRefusal.OFFICER_UNIT_NOT_YOURS;
import static vn.motcua.catalog.CatalogRefusal.OFFICER_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_CODE_NOT_YOURS;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_NOT_YOURS;
import static vn.motcua.catalog.CatalogRefusal.POSTING_UNIT_NOT_YOURS;
import static vn.motcua.catalog.CatalogRefusal.POSTING_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_OWNER_NOT_YOURS;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.PROVINCE_OFFICE_ONLY;
import static vn.motcua.catalog.write.Directories.id;
import static vn.motcua.catalog.write.Samples.CODE;
import static vn.motcua.catalog.write.Samples.DECISION;
import static vn.motcua.catalog.write.Samples.FROM;
import static vn.motcua.catalog.write.Samples.ID;
import static vn.motcua.catalog.write.Samples.NOW;
import static vn.motcua.catalog.write.Samples.RULES;
import static vn.motcua.catalog.write.Samples.UNITS;
import static vn.motcua.catalog.write.Samples.content;
import static vn.motcua.catalog.write.Samples.nameOnly;
import static vn.motcua.catalog.write.Samples.office;
import static vn.motcua.catalog.write.Samples.registered;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.events.CalendarYearEvent.CalendarYearAnnounced;
import vn.motcua.catalog.events.Certainty;
import vn.motcua.catalog.events.DecisionEvent.DecisionRecorded;
import vn.motcua.catalog.events.OfficerEvent.OfficerPosted;
import vn.motcua.catalog.events.OfficerEvent.OfficerRegistered;
import vn.motcua.catalog.events.OfficerEvent.PostingEnded;
import vn.motcua.catalog.events.OfficerId;
import vn.motcua.catalog.events.OrganisationEvent.MayDecideSet;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationClosed;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRegistered;
import vn.motcua.catalog.events.OrganisationEvent.OrganisationRenamed;
import vn.motcua.catalog.events.OrganisationEvent.Session;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHours;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHoursSet;
import vn.motcua.catalog.events.OrganisationId;
import vn.motcua.catalog.events.OrganisationKind;
import vn.motcua.catalog.events.PostingId;
import vn.motcua.catalog.events.PostingPurpose;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureAmended;
import vn.motcua.catalog.infra.CatalogScenario;
import vn.motcua.catalog.known.Rights;
import vn.motcua.catalog.known.Structure;
import vn.motcua.catalog.write.amendprocedure.AmendProcedure;
import vn.motcua.catalog.write.announcecalendaryear.AnnounceCalendarYear;
import vn.motcua.catalog.write.announceruleset.AnnounceRuleSet;
import vn.motcua.catalog.write.closeorganisation.CloseOrganisation;
import vn.motcua.catalog.write.endposting.EndPosting;
import vn.motcua.catalog.write.moveofficer.MoveOfficer;
import vn.motcua.catalog.write.moveorganisation.MoveOrganisation;
import vn.motcua.catalog.write.postofficer.PostOfficer;
import vn.motcua.catalog.write.recorddecision.RecordDecision;
import vn.motcua.catalog.write.registerofficer.RegisterOfficer;
import vn.motcua.catalog.write.registerorganisation.RegisterOrganisation;
import vn.motcua.catalog.write.registerprocedure.RegisterProcedure;
import vn.motcua.catalog.write.renameorganisation.RenameOrganisation;
import vn.motcua.catalog.write.setmaydecide.SetMayDecide;
import vn.motcua.catalog.write.setworkinghours.SetWorkingHours;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.servicetest.Scenario;

/** Who may write what: by the directory, and by nothing that they may write themselves. */
class RightsTest {
    private static final LocalDate TODAY = FROM;
    private static final OfficerId OFFICER = new OfficerId("biet.phai");
    private static final PostingId POSTING = PostingId.fromString("0198c2f4-8000-7a11-8c22-000000000001");
    private static final OrganisationId NEW = id("new");
    private static final OrganisationId DIVISION = id("01.H37.16");
    private static final OrganisationId OWN = id("H37.16");
    private static final WorkingHours HOURS =
            new WorkingHours(FROM, List.of(new Session(LocalTime.parse("07:30"), LocalTime.parse("17:00"))));
    private static final AnnounceCalendarYear YEAR = new AnnounceCalendarYear(2026, List.of(), "Thông báo");
    private static final AmendProcedure AMEND = new AmendProcedure(ID, nameOnly());
    private static final RecordDecision DECIDE = new RecordDecision(
            DECISION.decisionId(), "1", "QĐ-UBND", "H37", FROM, FROM, "Chủ tịch UBND tỉnh", List.of());
    private static final Actor PROVINCE = office("H37");
    private static final Actor DEPARTMENT = office("H37.16");
    private static final Actor OTHER = office("H37.17");

    private static Scenario given(Object... history) {
        return CatalogScenario.given(history).at(TODAY + "T10:00");
    }

    private static RegisterOrganisation registering(
            String code, OrganisationKind kind, Optional<String> parent, boolean mayDecide) {
        return new RegisterOrganisation(
                NEW, code, "Đơn vị", kind, parent, FROM, Optional.empty(), List.of(), mayDecide, List.of());
    }

    @Test
    void without_an_organisation_of_the_directory_nothing_may_be_written() {
        List<EntityCommand> oneOfEach = List.of(
                AMEND,
                DECIDE,
                new SetWorkingHours(OWN, HOURS),
                new MoveOfficer(OFFICER, "H37.17", FROM),
                YEAR,
                new AnnounceRuleSet(
                        "RS2026", "Nghị định", FROM, Certainty.CONFIRMED, "LB-22", RULES, List.of(), List.of()));
        Scenario closed = given(Directories.close("H37.17", TODAY.minusDays(1), List.of("H37.16")));
        for (EntityCommand command : oneOfEach) {
            given().when(command, office("")).thenRefused(ACTOR_WITHOUT_ORGANISATION);
            given().when(command, office("H99")).thenRefused(ACTOR_WITHOUT_ORGANISATION);
            closed.when(command, OTHER).thenRefused(ACTOR_WITHOUT_ORGANISATION);
        }
        assertThat(Rights.of(Structure.of(UNITS), office(""), TODAY).covers("H37.16"))
                .isFalse();
    }

    @Test
    void who_may_decide_on_publications_is_said_by_the_province_alone() {
        SetMayDecide command = new SetMayDecide(OWN, true, TODAY);
        given().when(command, DEPARTMENT).thenRefused(PROVINCE_OFFICE_ONLY);
        given().when(command, PROVINCE).thenOne(MayDecideSet.class);
    }

    @Test
    void the_province_is_the_committee_at_the_top_or_its_office_an_operator_or_a_machine_of_ours() {
        Scenario withOffice = given(
                Directories.unit("VP.H37", OrganisationKind.COMMITTEE_OFFICE, Optional.of("H37"), FROM, false),
                Directories.unit("VP.16", OrganisationKind.COMMITTEE_OFFICE, Optional.of("H37.16"), FROM, false),
                Directories.unit("BTP", OrganisationKind.MINISTRY, Optional.empty(), FROM, false));
        for (Actor province : List.of(
                office("H37"),
                office("VP.H37"),
                new Actor.Client("x", "H37.16", Set.of("OPERATOR")),
                new Actor.Machine("catalog-seed"))) {
            withOffice.when(YEAR, province).thenOne(CalendarYearAnnounced.class);
        }
        for (String org : List.of("H37.16", "VP.16", "BTP")) {
            withOffice.when(YEAR, office(org)).thenRefused(PROVINCE_OFFICE_ONLY);
        }
    }

    @Test
    void a_department_changes_what_stands_below_it_and_neither_itself_nor_others() {
        CloseOrganisation closeDivision = new CloseOrganisation(DIVISION, FROM, List.of("H37.16"));
        CloseOrganisation closeOwn = new CloseOrganisation(OWN, FROM, List.of("H37.17"));
        RenameOrganisation renameDivision = new RenameOrganisation(DIVISION, "Tên", FROM);
        RenameOrganisation renameOwn = new RenameOrganisation(OWN, "Tên", FROM);
        SetWorkingHours ownHours = new SetWorkingHours(OWN, HOURS);
        given().when(renameDivision, DEPARTMENT).thenOne(OrganisationRenamed.class);
        given().when(closeDivision, DEPARTMENT).thenOne(OrganisationClosed.class);
        given().when(ownHours, DEPARTMENT).thenOne(WorkingHoursSet.class);
        given().when(renameOwn, PROVINCE).thenOne(OrganisationRenamed.class);
        given().when(closeOwn, PROVINCE).thenOne(OrganisationClosed.class);
        given().when(renameOwn, DEPARTMENT).thenRefused(ORGANISATION_NOT_YOURS);
        given().when(renameDivision, OTHER).thenRefused(ORGANISATION_NOT_YOURS);
        given().when(closeOwn, OTHER).thenRefused(ORGANISATION_NOT_YOURS);
        given().when(ownHours, OTHER).thenRefused(ORGANISATION_NOT_YOURS);
        given().when(new CloseOrganisation(DIVISION, FROM, List.of("H37.17")), DEPARTMENT)
                .thenRefused(ORGANISATION_NOT_YOURS);
        given().when(new MoveOrganisation(DIVISION, Optional.of("H37.17"), FROM), DEPARTMENT)
                .thenRefused(ORGANISATION_NOT_YOURS);
        given().when(new MoveOrganisation(DIVISION, Optional.empty(), FROM), DEPARTMENT)
                .thenRefused(PROVINCE_OFFICE_ONLY);
    }

    @Test
    void a_department_registers_units_of_its_own_under_codes_of_its_own() {
        Optional<String> own = Optional.of("H37.16");
        given().when(registering("02.H37.16", OrganisationKind.DIVISION, own, false), DEPARTMENT)
                .thenOne(OrganisationRegistered.class);
        given().when(registering("H37.20", OrganisationKind.DEPARTMENT, Optional.of("H37"), true), PROVINCE)
                .thenOne(OrganisationRegistered.class);
        given().when(registering("H37.17", OrganisationKind.DIVISION, own, false), DEPARTMENT)
                .thenRefused(ORGANISATION_CODE_NOT_YOURS);
        given().when(registering("02.H37.16", OrganisationKind.DIVISION, Optional.of("H37.17"), false), DEPARTMENT)
                .thenRefused(ORGANISATION_NOT_YOURS);
        given().when(registering("02.H37.16", OrganisationKind.DIVISION, own, true), DEPARTMENT)
                .thenRefused(PROVINCE_OFFICE_ONLY);
        given().when(registering("02.H37.16", OrganisationKind.DEPARTMENT, own, false), DEPARTMENT)
                .thenRefused(PROVINCE_OFFICE_ONLY);
        given().when(registering("02.H37.16", OrganisationKind.DIVISION, Optional.empty(), false), DEPARTMENT)
                .thenRefused(PROVINCE_OFFICE_ONLY);
    }

    @Test
    void nobody_posts_an_officer_to_a_unit_that_is_not_theirs() {
        Scenario home = given(new OfficerRegistered(OFFICER, NOW, "H37.16", Optional.empty(), List.of()));
        Scenario posted = home.given(
                new OfficerPosted(OFFICER, NOW, POSTING, "H37.17", FROM, Optional.empty(), PostingPurpose.SECONDMENT));
        PostOfficer toOther =
                new PostOfficer(OFFICER, POSTING, "H37.17", FROM, Optional.empty(), PostingPurpose.SECONDMENT);
        EndPosting end = new EndPosting(OFFICER, POSTING, FROM);
        home.when(toOther, PROVINCE).thenOne(OfficerPosted.class);
        posted.when(end, DEPARTMENT).thenOne(PostingEnded.class);
        posted.when(end, OTHER).thenOne(PostingEnded.class);
        home.when(toOther, DEPARTMENT).thenRefused(POSTING_UNIT_NOT_YOURS);
        home.when(toOther, OTHER).thenRefused(OFFICER_UNKNOWN);
        posted.when(toOther, OTHER).thenRefused(OFFICER_UNIT_NOT_YOURS);
        home.when(end, OTHER).thenRefused(OFFICER_UNKNOWN);
        posted.when(new EndPosting(OFFICER, PostingId.fromString("0198c2f4-8000-7a11-8c22-000000000002"), FROM), OTHER)
                .thenRefused(POSTING_UNKNOWN);
        home.when(new MoveOfficer(OFFICER, "H37.17", FROM), DEPARTMENT).thenRefused(OFFICER_UNIT_NOT_YOURS);
        given().when(new RegisterOfficer(OFFICER, "H37.17", Optional.empty(), List.of()), DEPARTMENT)
                .thenRefused(OFFICER_UNIT_NOT_YOURS);
    }

    @Test
    void a_procedure_is_drafted_by_its_owner_and_those_above() {
        Scenario drafted = given(registered());
        drafted.when(AMEND, DEPARTMENT).thenOne(ProcedureAmended.class);
        drafted.when(AMEND, PROVINCE).thenOne(ProcedureAmended.class);
        drafted.when(AMEND, OTHER).thenRefused(PROCEDURE_UNKNOWN);
        drafted.when(AMEND, office("01.H37.16")).thenRefused(PROCEDURE_UNKNOWN);
        given().when(new RegisterProcedure(ID, CODE, "H37.17", content()), DEPARTMENT)
                .thenRefused(PROCEDURE_OWNER_NOT_YOURS);
    }

    @Test
    void a_decision_is_entered_by_who_reaches_its_issuer() {
        given().when(DECIDE, PROVINCE).thenOne(DecisionRecorded.class);
        given().when(DECIDE, DEPARTMENT).thenRefused(ISSUER_NOT_YOURS);
    }
}
