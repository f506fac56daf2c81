package vn.motcua.plan.document.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.motcua.plan.document.PlanReader;
import vn.motcua.plan.document.Shared;
import vn.motcua.plan.document.draft.PlanDraft;

/** The made-up documents that stand beside the repository, each with what is right for it. */
class MadeUpPlansTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> each_document_is_understood() {
        return documents().stream()
                .map(file -> DynamicTest.dynamicTest(
                        name(file), () -> assertThat(mark(file).faults()).isEmpty()));
    }

    @Test
    void the_table_of_all() {
        Score all = new Score();
        System.out.println(Score.heading());
        for (Path file : documents()) {
            Score score = mark(file);
            System.out.println(score.row(name(file)));
            all.add(score);
        }
        System.out.println(all.row("all"));
        assertThat(all.of(Score.Figure.DOCUMENTS)).isEqualTo(16);
    }

    private static Score mark(Path file) {
        try {
            PlanDraft draft = PlanReader.read(Files.readAllBytes(file), name(file));
            JsonNode truth = JSON.readTree(file.resolveSibling(name(file).replaceFirst("\\.\\w+$", ".expected.json"))
                    .toFile());
            return Marker.mark(name(file), draft, truth);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> documents() {
        try (Stream<Path> files = Files.list(Shared.plans("made-up"))) {
            return files.filter(file -> name(file).matches("\\d.*\\.(?:txt|tsv)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
