package vn.motcua.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.local.Home;

class ImportOptionsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.createFile(folder.resolve("plan.docx"));
        Files.createFile(folder.resolve("draft.json"));
    }

    @Test
    void a_document_may_be_confirmed_or_written_as_a_draft() {
        ImportOptions asked = parsed("plan F/plan.docx --data F");
        assertThat(asked.document()).hasValue(folder.resolve("plan.docx"));
        assertThat(asked.common().data()).isEqualTo(folder);
        assertThat(asked.confirmed()).isFalse();
        assertThat(parsed("--yes plan F/plan.docx").confirmed()).isTrue();
        assertThat(parsed("plan F/plan.docx --draft F/new.json").toDraft()).hasValue(folder.resolve("new.json"));
        assertThat(parsed("plan --from-draft F/draft.json --yes").fromDraft()).hasValue(folder.resolve("draft.json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan",
                "paln F/plan.docx",
                "plan F/missing.docx",
                "plan F",
                "plan F/plan.docx F/plan.docx",
                "plan F/plan.docx --from-draft F/draft.json",
                "plan --from-draft F/missing.json",
                "plan F/plan.docx --draft F/new.json --yes",
                "plan F/plan.docx --draft F/draft.json",
                "plan F/plan.docx --draft"
            })
    void anything_else_is_refused(String line) {
        assertThatThrownBy(() -> parsed(line)).isInstanceOf(Trouble.class);
    }

    private ImportOptions parsed(String line) {
        return ImportOptions.parse(
                new Home(folder),
                Arrays.stream(line.split(" "))
                        .map(word -> word.replaceFirst("^F", folder.toString()))
                        .toList());
    }
}
