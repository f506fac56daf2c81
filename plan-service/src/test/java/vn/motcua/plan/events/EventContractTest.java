package vn.motcua.plan.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.engine.EventCodec;
import vn.motcua.plan.infra.PlanEvents;
import vn.motcua.plan.write.Samples;
import vn.motcua.servicetest.EventContract;
import vn.motcua.servicetest.PublishedExample;

/** What is published is what docs/events/plan says: the examples are what decisions really give. */
class EventContractTest extends EventContract {
    EventContractTest() {
        super("plan", PlanEvents.types(), events());
    }

    private static List<PlanEvent> events() {
        return List.of(
                Samples.drafted(), Samples.discarded(), Samples.issued(), Samples.reported(), Samples.completed());
    }

    @Test
    void a_plan_of_before_organisations_were_told_has_none() throws IOException {
        ObjectNode old = (ObjectNode) PublishedExample.of("plan.drafted");
        old.remove(List.of("organisation", "attempt", "document"));

        PlanEvent.PlanDrafted loaded = EventCodec.JSON.treeToValue(old, PlanEvent.PlanDrafted.class);

        assertThat(loaded.organisation()).isEmpty();
        assertThat(loaded.attempt()).isEmpty();
        assertThat(loaded.document()).isEmpty();
    }
}
