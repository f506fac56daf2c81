package vn.motcua.catalog.read.proceduredrafts;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalog.write.Samples.CODE;
import static vn.motcua.catalog.write.Samples.DECISION;
import static vn.motcua.catalog.write.Samples.FROM;
import static vn.motcua.catalog.write.Samples.ID;
import static vn.motcua.catalog.write.Samples.NOW;
import static vn.motcua.catalog.write.Samples.amended;
import static vn.motcua.catalog.write.Samples.content;
import static vn.motcua.catalog.write.Samples.decision;
import static vn.motcua.catalog.write.Samples.direct;
import static vn.motcua.catalog.write.Samples.published;
import static vn.motcua.catalog.write.Samples.registered;
import static vn.motcua.catalog.write.Samples.repealed;
import static vn.motcua.catalog.write.Samples.step;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.events.ChangeKind;
import vn.motcua.catalog.events.LimitUnit;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.DraftWithdrawn;
import vn.motcua.catalog.events.ProcedureEvent.VersionWithdrawn;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowDraftWithdrawn;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowDrafted;

class ProcedureDraftsProjectionTest {
    private static final UUID REASON = UUID.fromString("0198c2f4-9000-7a11-8c22-000000000001");
    private static final ProcedureEvent PUBLISHED = published(1, ChangeKind.NEW, DECISION, 2);
    private static final ProcedureEvent NEXT = amended(content("Tên mới", direct(3, LimitUnit.WORKING_DAY)), 3);
    private static final ProcedureEvent GIVEN_UP = new DraftWithdrawn(ID, NOW, CODE, REASON, 4);

    private static ProcedureDraftRow after(ProcedureEvent... events) {
        ProcedureDraftRow row = new ProcedureDraftRow();
        for (ProcedureEvent event : events) {
            ProcedureDraftsProjection.show(row, event);
        }
        return row;
    }

    @Test
    void a_draft_is_listed_until_it_is_published() {
        assertThat(after(registered())).satisfies(row -> {
            assertThat(row.content).isTrue();
            assertThat(row.owner).isEqualTo("H37.16");
            assertThat(row.searchText).isEqualTo("2.000908 cap ban sao trich luc ho tich");
        });
        assertThat(after(registered(), PUBLISHED).content).isFalse();
        assertThat(after(registered(), PUBLISHED, NEXT)).satisfies(row -> {
            assertThat(row.content).isTrue();
            assertThat(row.name).isEqualTo("Tên mới");
        });
    }

    @Test
    void given_up_it_has_the_name_of_the_newest_version_again() {
        assertThat(after(registered(), PUBLISHED, NEXT, GIVEN_UP)).satisfies(row -> {
            assertThat(row.content).isFalse();
            assertThat(row.name).isEqualTo(content().name());
        });
    }

    @Test
    void a_workflow_is_drafted_apart_from_its_procedure() {
        WorkflowDrafted drafted = new WorkflowDrafted(ID, NOW, CODE, List.of(step(1, 4, LimitUnit.HOUR)), 3);
        assertThat(after(registered(), PUBLISHED, drafted)).satisfies(row -> {
            assertThat(row.workflow).isTrue();
            assertThat(row.content).isFalse();
        });
        assertThat(after(registered(), PUBLISHED, drafted, new WorkflowDraftWithdrawn(ID, NOW, CODE, REASON, 4))
                        .workflow)
                .isFalse();
        assertThat(after(registered(), PUBLISHED, drafted, repealed(4)).workflow)
                .isFalse();
    }

    private static VersionWithdrawn withdrawn(int versionNo, int revision) {
        return new VersionWithdrawn(ID, NOW, CODE, versionNo, FROM, Optional.empty(), REASON, revision);
    }

    @Test
    void what_a_withdrawn_version_said_is_a_draft_again_when_it_was_the_newest() {
        ProcedureEvent second =
                published(2, ChangeKind.AMENDED, decision("0198c2f4-6000-7a11-8c22-000000000002", "126", FROM), 4);
        assertThat(after(registered(), PUBLISHED, NEXT, second, withdrawn(2, 5)).content)
                .isTrue();
        assertThat(after(registered(), PUBLISHED, NEXT, second, withdrawn(1, 5)).content)
                .isFalse();
        assertThat(after(registered(), PUBLISHED, NEXT, second, withdrawn(2, 5), withdrawn(1, 6)).standing)
                .isEmpty();
    }
}
