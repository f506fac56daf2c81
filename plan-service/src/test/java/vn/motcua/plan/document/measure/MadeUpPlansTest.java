package vn.motcua.plan.document.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.motcua.plan.document.Shared;

/**
 * Documents with what is right for each: the made-up ones that stand beside the repository, or those of another folder, which
 * {@code -Dplans=…} names.
 */
class MadeUpPlansTest {
    @TestFactory
    Stream<DynamicTest> each_document_is_understood() {
        return documents().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(Told.mark(file).faults()).isEmpty()));
    }

    @Test
    void the_table_of_all() {
        Score all = Told.table(documents());
        assertThat(all.of(Score.Figure.DOCUMENTS)).isEqualTo(documents().size());
    }

    private static List<Path> documents() {
        String named = System.getProperty("plans");
        return Told.documents(named == null ? Shared.plans("made-up") : Path.of(named));
    }
}
