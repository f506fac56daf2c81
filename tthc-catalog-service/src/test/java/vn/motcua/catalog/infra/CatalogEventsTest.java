package vn.motcua.catalog.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalog.CatalogRefusal.DECISION_NUMBER_TAKEN;
import static vn.motcua.catalog.CatalogRefusal.ORGANISATION_CODE_TAKEN;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_CHANGED_MEANWHILE;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_CODE_TAKEN;
import static vn.motcua.catalog.write.Samples.DECISION;
import static vn.motcua.catalog.write.Samples.ID;
import static vn.motcua.catalog.write.Samples.published;
import static vn.motcua.catalog.write.Samples.registered;

import org.junit.jupiter.api.Test;
import vn.motcua.catalog.events.ChangeKind;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.EventTypes.EventTag;

class CatalogEventsTest {
    private static final EventTypes TYPES = CatalogEvents.types();

    @Test
    void a_code_a_number_and_a_revision_are_stored_once() {
        assertThat(TYPES.takenRefusal("procedureCode")).contains(PROCEDURE_CODE_TAKEN);
        assertThat(TYPES.takenRefusal("procedureRevision")).contains(PROCEDURE_CHANGED_MEANWHILE);
        assertThat(TYPES.takenRefusal("decisionNumber")).contains(DECISION_NUMBER_TAKEN);
        assertThat(TYPES.takenRefusal("organisationCode")).contains(ORGANISATION_CODE_TAKEN);
    }

    @Test
    void each_event_of_a_procedure_carries_its_revision() {
        assertThat(TYPES.tagsOf(registered())).contains(new EventTag("procedureRevision", ID + "/1", false));
        assertThat(TYPES.tagsOf(published(1, ChangeKind.NEW, DECISION, 2)))
                .containsExactlyInAnyOrder(
                        new EventTag("procedure", ID.toString(), true),
                        new EventTag("procedureRevision", ID + "/2", false));
    }
}
