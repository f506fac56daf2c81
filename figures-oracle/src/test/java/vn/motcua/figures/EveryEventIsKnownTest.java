package vn.motcua.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The services and the oracle tell the same events: a new one has to be folded, or said to be asked for by no figure. */
class EveryEventIsKnownTest {
    private static final Path CONTRACTS = Path.of("..", "docs", "events");
    private static final String SCHEMA = ".schema.json";

    @Test
    void each_published_event_is_folded_or_no_figure_asks_for_it() throws IOException {
        Set<String> published = published();
        assertThat(published).isNotEmpty();
        assertThat(new FiguresOracle().known()).isEqualTo(published);
    }

    @Test
    void an_event_of_an_unknown_name_or_version_is_refused_by_its_name() {
        assertThatThrownBy(() -> tell("plan", "plan.closed", 1))
                .isInstanceOf(UnknownEvent.class)
                .hasMessage("does not know plan.closed version 1 of the service plan")
                .extracting(e -> ((UnknownEvent) e).vietnamese())
                .isEqualTo("chưa biết plan.closed phiên bản 1 của dịch vụ plan");
        assertThatThrownBy(() -> tell("catalog", "organisation.registered", 2))
                .hasMessageContaining("organisation.registered version 2");
    }

    private static void tell(String service, String name, int version) {
        new FiguresOracle().tell(new StoredEvent(service, name, version, JsonNodeFactory.instance.objectNode()));
    }

    private static Set<String> published() throws IOException {
        try (Stream<Path> files = Files.walk(CONTRACTS)) {
            return files.map(file -> CONTRACTS.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(SCHEMA))
                    .map(name -> name.substring(0, name.length() - SCHEMA.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
