package vn.motcua.feedback.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.engine.EventCodec;
import vn.motcua.servicetest.PublishedExample;

/** The catalogue's own examples can be read here, and survive being kept. */
class CatalogMessageTest {
    @Test
    void an_example_of_the_catalogue_is_read_kept_and_read_again() throws IOException {
        Procedure message = EventCodec.JSON.treeToValue(PublishedExample.of("procedure.published"), Procedure.class);

        String kept = EventCodec.JSON.writeValueAsString(message);

        assertThat(EventCodec.JSON.readValue(kept, Procedure.class)).isEqualTo(message);
    }
}
