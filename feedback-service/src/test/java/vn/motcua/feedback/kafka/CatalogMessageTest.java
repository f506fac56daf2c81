package vn.motcua.feedback.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.eventstore.engine.EventCodec;
import vn.motcua.servicetest.PublishedExample;

/** The catalogue's own examples can be read here, and survive being kept. */
class CatalogMessageTest {
    static Iterable<Map.Entry<String, Class<? extends CatalogMessage>>> messages() {
        return Map.<String, Class<? extends CatalogMessage>>of(
                        "procedure.published",
                        Procedure.class,
                        "calendar-year.announced",
                        CalendarEdition.class,
                        "organisation.registered",
                        Organisation.class,
                        "organisation.working-hours-set",
                        WorkingHours.class)
                .entrySet();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void an_example_of_the_catalogue_is_read_kept_and_read_again(Map.Entry<String, Class<? extends CatalogMessage>> of)
            throws IOException {
        CatalogMessage message = EventCodec.JSON.treeToValue(PublishedExample.of(of.getKey()), of.getValue());

        String kept = EventCodec.JSON.writeValueAsString(message);

        assertThat(EventCodec.JSON.readValue(kept, of.getValue())).isEqualTo(message);
    }
}
