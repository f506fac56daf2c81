package vn.motcua.catalog.write.recorddecision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalog.CatalogRefusal.DECISION_ALREADY_RECORDED;
import static vn.motcua.catalog.CatalogRefusal.DECISION_EFFECTIVE_BEFORE_SIGNING;
import static vn.motcua.catalog.CatalogRefusal.DECISION_EFFECTIVE_TOO_EARLY;
import static vn.motcua.catalog.CatalogRefusal.DECISION_ITEM_REPEATED;
import static vn.motcua.catalog.CatalogRefusal.ISSUER_MAY_NOT_DECIDE;
import static vn.motcua.catalog.CatalogRefusal.ISSUER_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.NOTHING_TO_PUBLISH;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_ALREADY_PUBLISHED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_INCOMPLETE;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_NOT_PUBLISHED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_REPEALED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.WORKFLOW_EXCEEDS_TIME_LIMIT;
import static vn.motcua.catalog.events.ChangeKind.ABOLISHED;
import static vn.motcua.catalog.events.ChangeKind.AMENDED;
import static vn.motcua.catalog.events.ChangeKind.NEW;
import static vn.motcua.catalog.infra.CatalogScenario.given;
import static vn.motcua.catalog.write.Samples.CODE;
import static vn.motcua.catalog.write.Samples.DECISION;
import static vn.motcua.catalog.write.Samples.FROM;
import static vn.motcua.catalog.write.Samples.ID;
import static vn.motcua.catalog.write.Samples.NOW;
import static vn.motcua.catalog.write.Samples.OTHER;
import static vn.motcua.catalog.write.Samples.amended;
import static vn.motcua.catalog.write.Samples.content;
import static vn.motcua.catalog.write.Samples.direct;
import static vn.motcua.catalog.write.Samples.nameOnly;
import static vn.motcua.catalog.write.Samples.published;
import static vn.motcua.catalog.write.Samples.registered;
import static vn.motcua.catalog.write.Samples.repealed;
import static vn.motcua.catalog.write.Samples.step;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.events.ChangeKind;
import vn.motcua.catalog.events.DecisionEvent.DecisionRecorded;
import vn.motcua.catalog.events.DecisionEvent.Item;
import vn.motcua.catalog.events.LimitUnit;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRepealed;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowApproved;
import vn.motcua.catalog.write.Directories;
import vn.motcua.catalog.write.recorddecision.RecordDecision.Line;
import vn.motcua.servicetest.Decided;

class RecordDecisionTest {
    private static final ProcedureEvent PUBLISHED = published(1, NEW, DECISION, 2);
    private static final LocalDate LATER = FROM.plusDays(1);

    private static RecordDecision decision(LocalDate effectiveOn, Line... lines) {
        return new RecordDecision(
                DECISION.decisionId(),
                DECISION.number(),
                DECISION.symbol(),
                DECISION.issuer(),
                DECISION.signedOn(),
                effectiveOn,
                "Chủ tịch UBND tỉnh",
                List.of(lines));
    }

    private static DecisionRecorded recorded(LocalDate effectiveOn, Item... items) {
        return new DecisionRecorded(
                DECISION.decisionId(),
                NOW,
                DECISION.number(),
                DECISION.symbol(),
                DECISION.issuer(),
                DECISION.signedOn(),
                effectiveOn,
                "Chủ tịch UBND tỉnh",
                List.of(items));
    }

    private static Decided deciding(RecordDecision decision, ProcedureEvent... before) {
        return given((Object[]) before).when(decision);
    }

    private static Decided deciding(ChangeKind kind, ProcedureEvent... before) {
        return deciding(decision(LATER, new Line(ID, kind)), before);
    }

    @Test
    void a_complete_draft_becomes_version_1_in_the_same_append_as_the_decision() {
        deciding(decision(FROM, new Line(ID, NEW)), registered())
                .then(recorded(FROM, new Item(ID, CODE, NEW, 1)), PUBLISHED);
    }

    @Test
    void an_amended_draft_becomes_the_next_version() {
        ProcedureEvent mended = amended(content("Tên mới", direct(2, LimitUnit.WORKING_DAY)), 3);
        assertThat(deciding(AMENDED, registered(), PUBLISHED, mended).events().getLast())
                .isInstanceOfSatisfying(ProcedureEvent.ProcedurePublished.class, version -> {
                    assertThat(version.versionNo()).isEqualTo(2);
                    assertThat(version.name()).isEqualTo("Tên mới");
                    assertThat(version.effectiveFrom()).isEqualTo(LATER);
                    assertThat(version.revision()).isEqualTo(4);
                });
    }

    @Test
    void a_repeal_ends_the_newest_version() {
        RecordDecision repeal = decision(LATER, new Line(ID, ABOLISHED));
        deciding(repeal, registered(), PUBLISHED)
                .then(
                        recorded(LATER, new Item(ID, CODE, ABOLISHED, 1)),
                        new ProcedureRepealed(ID, NOW, CODE, 1, LATER, repeal.ref(), 3));
    }

    @Test
    void a_procedure_that_misses_parts_is_refused_and_the_parts_are_named() {
        Decided incomplete = deciding(NEW, registered(), amended(nameOnly(), 2));
        incomplete.thenRefused(PROCEDURE_INCOMPLETE);
        assertThat(incomplete.detail())
                .isEqualTo("Thủ tục 2.000908 còn thiếu: b) trình tự thực hiện; c) cách thức thực hiện; "
                        + "d) thành phần, số lượng hồ sơ; đ) thời hạn giải quyết; "
                        + "e) đối tượng thực hiện; g) cơ quan thực hiện");
    }

    @Test
    void one_bad_line_refuses_the_whole_decision() {
        deciding(decision(FROM, new Line(ID, NEW), new Line(OTHER, NEW)), registered())
                .thenRefused(PROCEDURE_UNKNOWN);
    }

    @Test
    void a_published_procedure_is_not_new() {
        deciding(NEW, registered(), PUBLISHED, amended(nameOnly(), 3)).thenRefused(PROCEDURE_ALREADY_PUBLISHED);
    }

    @Test
    void without_a_new_draft_there_is_nothing_to_publish() {
        deciding(AMENDED, registered(), PUBLISHED).thenRefused(NOTHING_TO_PUBLISH);
    }

    @Test
    void the_next_version_starts_no_earlier_than_the_one_before() {
        ProcedureEvent mended = amended(content("Tên mới", direct(2, LimitUnit.WORKING_DAY)), 3);
        deciding(decision(FROM.minusDays(1), new Line(ID, AMENDED)), registered(), PUBLISHED, mended)
                .thenRefused(DECISION_EFFECTIVE_TOO_EARLY);
        deciding(decision(FROM.minusDays(1), new Line(ID, ABOLISHED)), registered(), PUBLISHED)
                .thenRefused(DECISION_EFFECTIVE_TOO_EARLY);
    }

    @Test
    void a_version_is_corrected_by_one_of_the_same_day() {
        ProcedureEvent mended = amended(content("Tên đúng", direct(2, LimitUnit.WORKING_DAY)), 3);
        assertThat(deciding(decision(FROM, new Line(ID, AMENDED)), registered(), PUBLISHED, mended)
                        .events()
                        .getLast())
                .isInstanceOfSatisfying(ProcedureEvent.ProcedurePublished.class, version -> {
                    assertThat(version.versionNo()).isEqualTo(2);
                    assertThat(version.effectiveFrom()).isEqualTo(FROM);
                });
    }

    @Test
    void what_is_repealed_stays_repealed() {
        deciding(AMENDED, registered(), PUBLISHED, repealed(3)).thenRefused(PROCEDURE_REPEALED);
        deciding(ABOLISHED, registered(), PUBLISHED, repealed(3)).thenRefused(PROCEDURE_REPEALED);
    }

    @Test
    void a_draft_cannot_be_repealed() {
        deciding(ABOLISHED, registered()).thenRefused(PROCEDURE_NOT_PUBLISHED);
        deciding(ABOLISHED).thenRefused(PROCEDURE_UNKNOWN);
    }

    @Test
    void a_workflow_approved_before_must_keep_the_new_limits() {
        WorkflowApproved twoDays =
                new WorkflowApproved(ID, NOW, CODE, 1, 1, "126/QĐ-UBND", List.of(step(1, 2, LimitUnit.WORKING_DAY)), 3);
        deciding(AMENDED, registered(), PUBLISHED, twoDays, amended(content("Ngắn hơn", direct(15, LimitUnit.HOUR)), 4))
                .thenRefused(WORKFLOW_EXCEEDS_TIME_LIMIT);
    }

    @Test
    void it_takes_effect_on_the_day_of_signing_at_the_earliest() {
        deciding(decision(DECISION.signedOn().minusDays(1), new Line(ID, NEW)), registered())
                .thenRefused(DECISION_EFFECTIVE_BEFORE_SIGNING);
        assertThat(deciding(decision(DECISION.signedOn(), new Line(ID, NEW)), registered())
                        .events())
                .hasSize(2);
    }

    @Test
    void a_procedure_stands_once_in_a_decision() {
        deciding(decision(FROM, new Line(ID, NEW), new Line(ID, NEW)), registered())
                .thenRefused(DECISION_ITEM_REPEATED);
    }

    @Test
    void a_decision_is_recorded_once() {
        deciding(decision(FROM, new Line(ID, NEW)), registered())
                .then(recorded(FROM, new Item(ID, CODE, NEW, 1)), PUBLISHED)
                .when(decision(FROM))
                .thenRefused(DECISION_ALREADY_RECORDED);
    }

    private static Decided issuedBy(String issuer, OrganisationEvent... before) {
        RecordDecision decision = new RecordDecision(
                DECISION.decisionId(),
                "125",
                "QĐ-SNV",
                issuer,
                DECISION.signedOn(),
                FROM,
                "Giám đốc",
                List.of(new Line(ID, NEW)));
        return given((Object[]) before).given(registered()).when(decision);
    }

    @Test
    void the_committee_decides_and_a_department_where_the_directory_says_so() {
        issuedBy("H99").thenRefused(ISSUER_UNKNOWN);
        issuedBy("H37.16").thenRefused(ISSUER_MAY_NOT_DECIDE);
        issuedBy("H37.18").thenRefused(PROCEDURE_UNKNOWN);
        assertThat(issuedBy("H37").events()).hasSize(2);
    }

    @Test
    void who_may_decide_is_asked_of_the_day_of_signing() {
        LocalDate signedOn = DECISION.signedOn();
        assertThat(issuedBy("H37.16", Directories.mayDecide("H37.16", true, signedOn))
                        .events())
                .hasSize(2);
        issuedBy("H37.16", Directories.mayDecide("H37.16", true, signedOn.plusDays(1)))
                .thenRefused(ISSUER_MAY_NOT_DECIDE);
        issuedBy("H37.18", Directories.mayDecide("H37.18", false, signedOn)).thenRefused(ISSUER_MAY_NOT_DECIDE);
    }

    @Test
    void a_number_is_one_per_issuer_symbol_and_year() {
        assertThat(recorded(FROM).uniqueNumber()).isEqualTo("H37/2026/125/QĐ-UBND");
    }
}
