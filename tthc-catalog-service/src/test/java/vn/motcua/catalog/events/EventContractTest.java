package vn.motcua.catalog.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import vn.motcua.catalog.infra.CatalogEvents;
import vn.motcua.eventstore.EventTypes.EventType;
import vn.motcua.eventstore.engine.EventCodec;
import vn.motcua.servicetest.EventContract;
import vn.motcua.servicetest.PublishedExample;

/** What is published is what docs/events/catalog says. */
class EventContractTest extends EventContract {
    EventContractTest() {
        super("catalog", CatalogEvents.types(), events());
    }

    private static List<Object> events() {
        return CatalogEvents.types().all().stream()
                .map(EventContractTest::example)
                .toList();
    }

    private static Object example(EventType type) {
        try {
            return EventCodec.JSON.treeToValue(PublishedExample.of(type.name()), type.record());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(type.name(), e);
        }
    }
}
