package vn.motcua.catalog.write.withdrawversion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalog.CatalogRefusal.ISSUER_NOT_YOURS;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_REPEALED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_VERSION_IN_FORCE;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_VERSION_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_VERSION_WITHDRAWN;
import static vn.motcua.catalog.events.ChangeKind.AMENDED;
import static vn.motcua.catalog.events.ChangeKind.NEW;
import static vn.motcua.catalog.infra.CatalogScenario.given;
import static vn.motcua.catalog.write.Samples.CODE;
import static vn.motcua.catalog.write.Samples.DECISION;
import static vn.motcua.catalog.write.Samples.FROM;
import static vn.motcua.catalog.write.Samples.ID;
import static vn.motcua.catalog.write.Samples.NOW;
import static vn.motcua.catalog.write.Samples.after;
import static vn.motcua.catalog.write.Samples.amended;
import static vn.motcua.catalog.write.Samples.content;
import static vn.motcua.catalog.write.Samples.decision;
import static vn.motcua.catalog.write.Samples.direct;
import static vn.motcua.catalog.write.Samples.office;
import static vn.motcua.catalog.write.Samples.published;
import static vn.motcua.catalog.write.Samples.registered;
import static vn.motcua.catalog.write.Samples.repealed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.events.DecisionRef;
import vn.motcua.catalog.events.LimitUnit;
import vn.motcua.catalog.events.ProcedureContent;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.VersionWithdrawn;
import vn.motcua.catalog.write.Procedure;
import vn.motcua.servicetest.Decided;
import vn.motcua.servicetest.Scenario;

class WithdrawVersionTest {
    private static final UUID REASON = UUID.fromString("0198c2f4-9000-7a11-8c22-000000000001");
    private static final LocalDate LATER = FROM.plusDays(20);
    private static final DecisionRef NEXT = decision("0198c2f4-6000-7a11-8c22-000000000002", "126", LATER);
    private static final ProcedureContent WRONG = content("Tên sai", direct(2, LimitUnit.WORKING_DAY));
    private static final ProcedureEvent[] TWO_VERSIONS = {
        registered(), published(1, NEW, DECISION, 2), amended(WRONG, 3), published(2, AMENDED, NEXT, 4)
    };

    private static WithdrawVersion withdraw(int versionNo) {
        return new WithdrawVersion(ID, versionNo, Optional.of("15/CV-UBND"), REASON);
    }

    private static VersionWithdrawn withdrawn(int versionNo, LocalDate effectiveFrom, Instant at, int revision) {
        return new VersionWithdrawn(
                ID, at, CODE, versionNo, effectiveFrom, Optional.of("15/CV-UBND"), REASON, revision);
    }

    private static Procedure afterTwoVersions(ProcedureEvent... more) {
        return after(Stream.concat(Stream.of(TWO_VERSIONS), Stream.of(more)).toArray(ProcedureEvent[]::new));
    }

    private static Decided withdrawing(int versionNo, ProcedureEvent... before) {
        return given((Object[]) before).when(withdraw(versionNo));
    }

    @Test
    void a_version_is_withdrawn_until_the_last_moment_before_its_day() {
        Scenario lastMoment = given((Object[]) TWO_VERSIONS).at("2026-02-03T23:59:59");
        lastMoment.when(withdraw(2)).then(withdrawn(2, LATER, Instant.parse("2026-02-03T16:59:59Z"), 5));
        lastMoment.at("2026-02-04T00:00").when(withdraw(2)).thenRefused(PROCEDURE_VERSION_IN_FORCE);
        lastMoment.when(withdraw(1)).thenRefused(PROCEDURE_VERSION_IN_FORCE);
    }

    @Test
    void what_it_said_is_a_draft_again_and_the_version_before_stands() {
        assertThat(afterTwoVersions(withdrawn(2, LATER, NOW, 5))).isInstanceOfSatisfying(Procedure.Active.class, p -> {
            assertThat(p.versions().newest().versionNo()).isEqualTo(1);
            assertThat(p.draft()).contains(WRONG);
            assertThat(p.versions().nextNo()).isEqualTo(3);
        });
    }

    @Test
    void a_draft_that_was_written_since_stays() {
        ProcedureContent right = content("Tên đúng", direct(2, LimitUnit.WORKING_DAY));
        assertThat(afterTwoVersions(amended(right, 5), withdrawn(2, LATER, NOW, 6)))
                .isInstanceOfSatisfying(
                        Procedure.Active.class, p -> assertThat(p.draft()).contains(right));
    }

    @Test
    void of_two_versions_to_come_the_earlier_one_may_go_alone() {
        DecisionRef third = decision("0198c2f4-6000-7a11-8c22-000000000003", "127", LATER.plusDays(1));
        ProcedureContent right = content("Tên đúng", direct(2, LimitUnit.WORKING_DAY));
        assertThat(afterTwoVersions(amended(right, 5), published(3, AMENDED, third, 6), withdrawn(2, LATER, NOW, 7)))
                .isInstanceOfSatisfying(Procedure.Active.class, p -> {
                    assertThat(p.versions().newest().versionNo()).isEqualTo(3);
                    assertThat(p.draft()).isEmpty();
                });
    }

    @Test
    void without_any_version_left_the_procedure_is_a_draft_and_its_next_version_has_a_new_number() {
        Procedure left = after(registered(), published(1, NEW, DECISION, 2), withdrawn(1, FROM, NOW, 3));
        assertThat(left).isInstanceOfSatisfying(Procedure.Active.class, d -> {
            assertThat(d.draft()).contains(content());
            assertThat(d.isPublished()).isFalse();
            assertThat(d.versions().nextNo()).isEqualTo(2);
        });
        DecisionRef again = decision("0198c2f4-6000-7a11-8c22-000000000003", "127", LATER);
        assertThat(Procedure.evolve(left, published(2, NEW, again, 4))).isInstanceOf(Procedure.Active.class);
    }

    @Test
    void it_is_withdrawn_once() {
        withdrawing(1, registered(), published(1, NEW, DECISION, 2))
                .then(withdrawn(1, FROM, NOW, 3))
                .when(withdraw(1))
                .thenRefused(PROCEDURE_VERSION_WITHDRAWN);
    }

    @Test
    void what_was_never_published_is_not_withdrawn() {
        withdrawing(3, TWO_VERSIONS).thenRefused(PROCEDURE_VERSION_UNKNOWN);
        withdrawing(1, registered()).thenRefused(PROCEDURE_VERSION_UNKNOWN);
        withdrawing(1).thenRefused(PROCEDURE_UNKNOWN);
        withdrawing(1, registered(), published(1, NEW, DECISION, 2), repealed(3))
                .thenRefused(PROCEDURE_REPEALED);
    }

    @Test
    void whoever_may_enter_the_issuers_decisions_may_withdraw_their_versions() {
        Scenario published = given((Object[]) TWO_VERSIONS);
        published.by(office("H37")).when(withdraw(2)).then(withdrawn(2, LATER, NOW, 5));
        published.by(office("H37.16")).when(withdraw(2)).thenRefused(ISSUER_NOT_YOURS);
        published.by(office("H37.17")).when(withdraw(2)).thenRefused(PROCEDURE_UNKNOWN);
    }
}
