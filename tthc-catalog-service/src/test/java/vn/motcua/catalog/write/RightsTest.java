package vn.motcua.catalog.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
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
import static vn.motcua.catalog.write.Samples.CODE;
import static vn.motcua.catalog.write.Samples.DECISION;
import static vn.motcua.catalog.write.Samples.FROM;
import static vn.motcua.catalog.write.Samples.ID;
import static vn.motcua.catalog.write.Samples.NOW;
import static vn.motcua.catalog.write.Samples.STRUCTURE;
import static vn.motcua.catalog.write.Samples.UNITS;
import static vn.motcua.catalog.write.Samples.content;
import static vn.motcua.catalog.write.Samples.registered;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.events.OfficerEvent.OfficerPosted;
import vn.motcua.catalog.events.OfficerEvent.OfficerRegistered;
import vn.motcua.catalog.events.OfficerId;
import vn.motcua.catalog.events.OrganisationEvent.WorkingHours;
import vn.motcua.catalog.events.OrganisationId;
import vn.motcua.catalog.events.OrganisationKind;
import vn.motcua.catalog.events.PostingId;
import vn.motcua.catalog.events.PostingPurpose;
import vn.motcua.catalog.known.Rights;
import vn.motcua.catalog.known.Structure;
import vn.motcua.catalog.write.amendprocedure.AmendProcedure;
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
import vn.motcua.eventstore.Refused;

/** Who may write what: by the directory, and by nothing that they may write themselves. */
class RightsTest {
    private static final LocalDate TODAY = FROM;
    private static final OrganisationId ANY = OrganisationId.fromString("0198c2f4-7000-7a11-8c22-000000000001");
    private static final OfficerId OFFICER = new OfficerId("biet.phai");
    private static final PostingId POSTING = PostingId.fromString("0198c2f4-8000-7a11-8c22-000000000001");
    private static final Rights PROVINCE = office("H37");
    private static final Rights DEPARTMENT = office("H37.16");
    private static final Rights OTHER = office("H37.17");

    private static Rights office(String org) {
        return Rights.of(STRUCTURE, new Actor.Person("x", org, Set.of("OFFICE")), TODAY);
    }

    private static void refused(ThrowingCallable call, CatalogRefusal refusal) {
        assertThat(catchThrowableOfType(Refused.class, call).refusal()).isEqualTo(refusal);
    }

    private static Organisation organisation(String code) {
        return UNITS.stream()
                .filter(event -> event.code().equals(code))
                .reduce(Organisation.NONE, Organisation::evolve, (before, _) -> before);
    }

    private static RegisterOrganisation registering(
            String code, OrganisationKind kind, Optional<String> parent, boolean mayDecide) {
        return new RegisterOrganisation(
                ANY, code, "Đơn vị", kind, parent, FROM, Optional.empty(), List.of(), mayDecide, List.of());
    }

    @Test
    void without_an_organisation_of_the_directory_nothing_may_be_written() {
        refused(() -> office("").required(), ACTOR_WITHOUT_ORGANISATION);
        refused(() -> office("H99").required(), ACTOR_WITHOUT_ORGANISATION);
        Structure closed = Directories.and(UNITS, Directories.close("H37.17", TODAY.minusDays(1), List.of("H37.16")));
        refused(
                () -> Rights.of(closed, new Actor.Person("x", "H37.17", Set.of("OFFICE")), TODAY)
                        .required(),
                ACTOR_WITHOUT_ORGANISATION);
        assertThat(office("").covers("H37.16")).isFalse();
    }

    @Test
    void who_may_decide_on_publications_is_said_by_the_province_alone() {
        SetMayDecide command = new SetMayDecide(ANY, true, TODAY);
        refused(() -> command.requireRight(DEPARTMENT, organisation("H37.16")), PROVINCE_OFFICE_ONLY);
        command.requireRight(PROVINCE, organisation("H37.16"));
    }

    @Test
    void the_province_is_the_committee_at_the_top_or_its_office_an_operator_or_a_machine_of_ours() {
        Structure withOffice = Directories.and(
                UNITS,
                Directories.unit("VP.H37", OrganisationKind.COMMITTEE_OFFICE, Optional.of("H37"), FROM, false),
                Directories.unit("VP.16", OrganisationKind.COMMITTEE_OFFICE, Optional.of("H37.16"), FROM, false),
                Directories.unit("BTP", OrganisationKind.MINISTRY, Optional.empty(), FROM, false));
        for (String org : List.of("H37", "VP.H37")) {
            assertThat(Rights.of(withOffice, new Actor.Person("x", org, Set.of("OFFICE")), TODAY)
                            .province())
                    .isTrue();
        }
        for (String org : List.of("H37.16", "VP.16", "BTP")) {
            Rights rights = Rights.of(withOffice, new Actor.Person("x", org, Set.of("OFFICE")), TODAY);
            refused(() -> rights.requireProvince("Lịch"), PROVINCE_OFFICE_ONLY);
        }
        assertThat(Rights.of(STRUCTURE, new Actor.Client("x", "H37.16", Set.of("OPERATOR")), TODAY)
                        .province())
                .isTrue();
        assertThat(Rights.of(STRUCTURE, new Actor.Machine("catalog-seed"), TODAY)
                        .required()
                        .province())
                .isTrue();
    }

    @Test
    void a_department_changes_what_stands_below_it_and_neither_itself_nor_others() {
        Organisation division = organisation("01.H37.16");
        Organisation own = organisation("H37.16");
        RenameOrganisation rename = new RenameOrganisation(ANY, "Tên", FROM);
        CloseOrganisation close = new CloseOrganisation(ANY, FROM, List.of("H37.16"));
        assertThatCode(() -> {
                    rename.requireRight(DEPARTMENT, division);
                    close.requireRight(DEPARTMENT, division);
                    new SetWorkingHours(ANY, new WorkingHours(FROM, List.of())).requireRight(DEPARTMENT, own);
                    rename.requireRight(PROVINCE, own);
                    close.requireRight(PROVINCE, own);
                })
                .doesNotThrowAnyException();
        refused(() -> rename.requireRight(DEPARTMENT, own), ORGANISATION_NOT_YOURS);
        refused(() -> rename.requireRight(OTHER, division), ORGANISATION_NOT_YOURS);
        refused(() -> close.requireRight(OTHER, own), ORGANISATION_NOT_YOURS);
        refused(
                () -> new SetWorkingHours(ANY, new WorkingHours(FROM, List.of())).requireRight(OTHER, own),
                ORGANISATION_NOT_YOURS);
        refused(
                () -> new CloseOrganisation(ANY, FROM, List.of("H37.17")).requireRight(DEPARTMENT, division),
                ORGANISATION_NOT_YOURS);
        refused(
                () -> new MoveOrganisation(ANY, Optional.of("H37.17"), FROM).requireRight(DEPARTMENT, division),
                ORGANISATION_NOT_YOURS);
        refused(
                () -> new MoveOrganisation(ANY, Optional.empty(), FROM).requireRight(DEPARTMENT, division),
                PROVINCE_OFFICE_ONLY);
    }

    @Test
    void a_department_registers_units_of_its_own_under_codes_of_its_own() {
        Optional<String> own = Optional.of("H37.16");
        registering("02.H37.16", OrganisationKind.DIVISION, own, false).requireRight(DEPARTMENT, Organisation.NONE);
        registering("H37.20", OrganisationKind.DEPARTMENT, Optional.of("H37"), true)
                .requireRight(PROVINCE, Organisation.NONE);
        refused(
                () -> registering("H37.17", OrganisationKind.DIVISION, own, false)
                        .requireRight(DEPARTMENT, Organisation.NONE),
                ORGANISATION_CODE_NOT_YOURS);
        refused(
                () -> registering("02.H37.16", OrganisationKind.DIVISION, Optional.of("H37.17"), false)
                        .requireRight(DEPARTMENT, Organisation.NONE),
                ORGANISATION_NOT_YOURS);
        refused(
                () -> registering("02.H37.16", OrganisationKind.DIVISION, own, true)
                        .requireRight(DEPARTMENT, Organisation.NONE),
                PROVINCE_OFFICE_ONLY);
        refused(
                () -> registering("02.H37.16", OrganisationKind.DEPARTMENT, own, false)
                        .requireRight(DEPARTMENT, Organisation.NONE),
                PROVINCE_OFFICE_ONLY);
        refused(
                () -> registering("02.H37.16", OrganisationKind.DIVISION, Optional.empty(), false)
                        .requireRight(DEPARTMENT, Organisation.NONE),
                PROVINCE_OFFICE_ONLY);
    }

    @Test
    void nobody_posts_an_officer_to_a_unit_that_is_not_theirs() {
        Officer home = Officer.evolve(
                Officer.NONE, new OfficerRegistered(OFFICER, NOW, "H37.16", Optional.empty(), List.of()));
        Officer posted = Officer.evolve(
                home,
                new OfficerPosted(OFFICER, NOW, POSTING, "H37.17", FROM, Optional.empty(), PostingPurpose.SECONDMENT));
        PostOfficer toOther =
                new PostOfficer(OFFICER, POSTING, "H37.17", FROM, Optional.empty(), PostingPurpose.SECONDMENT);
        EndPosting end = new EndPosting(OFFICER, POSTING, FROM);
        toOther.requireRight(PROVINCE, home);
        end.requireRight(DEPARTMENT, posted);
        end.requireRight(OTHER, posted);
        refused(() -> toOther.requireRight(DEPARTMENT, home), POSTING_UNIT_NOT_YOURS);
        refused(() -> toOther.requireRight(OTHER, home), OFFICER_UNKNOWN);
        refused(() -> toOther.requireRight(OTHER, posted), OFFICER_UNIT_NOT_YOURS);
        refused(() -> end.requireRight(OTHER, home), OFFICER_UNKNOWN);
        refused(
                () -> new EndPosting(OFFICER, PostingId.fromString("0198c2f4-8000-7a11-8c22-000000000002"), FROM)
                        .requireRight(OTHER, posted),
                POSTING_UNKNOWN);
        refused(() -> new MoveOfficer(OFFICER, "H37.17", FROM).requireRight(DEPARTMENT, home), OFFICER_UNIT_NOT_YOURS);
        refused(
                () -> new RegisterOfficer(OFFICER, "H37.17", Optional.empty(), List.of())
                        .requireRight(DEPARTMENT, Officer.NONE),
                OFFICER_UNIT_NOT_YOURS);
    }

    @Test
    void a_procedure_is_drafted_by_its_owner_and_those_above() {
        Procedure drafted = Procedure.evolve(Procedure.NONE, registered());
        AmendProcedure amend = new AmendProcedure(ID, content());
        amend.requireRight(DEPARTMENT, drafted);
        amend.requireRight(PROVINCE, drafted);
        refused(() -> amend.requireRight(OTHER, drafted), PROCEDURE_UNKNOWN);
        refused(() -> amend.requireRight(office("01.H37.16"), drafted), PROCEDURE_UNKNOWN);
        refused(
                () -> new RegisterProcedure(ID, CODE, "H37.17", content()).requireRight(DEPARTMENT, Procedure.NONE),
                PROCEDURE_OWNER_NOT_YOURS);
    }

    @Test
    void a_decision_is_entered_by_who_reaches_its_issuer() {
        RecordDecision decision = new RecordDecision(
                DECISION.decisionId(), "1", "QĐ-UBND", "H37", FROM, FROM, "Chủ tịch UBND tỉnh", List.of());
        decision.requireRight(PROVINCE);
        refused(() -> decision.requireRight(DEPARTMENT), ISSUER_NOT_YOURS);
    }
}
