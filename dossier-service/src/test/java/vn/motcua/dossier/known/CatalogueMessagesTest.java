package vn.motcua.dossier.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.eventstore.engine.EventCodec;
import vn.motcua.servicetest.PublishedExample;

/** The catalogue's own examples can be read here, and survive being kept. */
class CatalogueMessagesTest {
    static Iterable<Map.Entry<String, Class<?>>> messages() {
        return Map.<String, Class<?>>of(
                        "procedure.registered",
                        ProcedureRegistration.class,
                        "procedure.published",
                        ProcedureVersion.class,
                        "procedure.version-withdrawn",
                        VersionWithdrawal.class,
                        "procedure.repealed",
                        ProcedureRepeal.class,
                        "procedure.workflow-approved",
                        WorkflowApproval.class,
                        "rule-set.announced",
                        RuleSet.class)
                .entrySet();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void an_example_of_the_catalogue_is_read_kept_and_read_again(Map.Entry<String, Class<?>> of) throws IOException {
        Object message = EventCodec.JSON.treeToValue(PublishedExample.of(of.getKey()), of.getValue());

        String kept = EventCodec.JSON.writeValueAsString(message);

        assertThat(EventCodec.JSON.readValue(kept, of.getValue())).isEqualTo(message);
    }
}
