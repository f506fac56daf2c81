package vn.motcua.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.local.Home;

/** What {@code ./motcua} does before Java: where paths are meant from, and what needs no JDK. */
class ScriptTest {

    private static final Path SCRIPT = Home.find().folder().resolve("motcua");

    @TempDir
    Path here;

    private Path tools;

    @BeforeEach
    void a_machine_without_a_jdk() throws IOException {
        tools = Files.createDirectory(here.resolve("tools"));
        for (String tool : List.of("bash", "cat", "dirname")) {
            Files.createSymbolicLink(tools.resolve(tool), toolOf(tool));
        }
    }

    private static Path toolOf(String name) {
        return List.of("/usr/bin/", "/bin/").stream()
                .map(folder -> Path.of(folder + name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void help_needs_no_jdk_and_no_build() throws Exception {
        assertThat(run(tools.toString(), 0, "help"))
                .contains("up [--detach]", "chạy cả hệ thống", "start the whole product");
        assertThat(run(tools.toString(), 0)).contains("import plan FILE");
    }

    @Test
    void an_unknown_command_is_refused_before_anything_is_built() throws Exception {
        assertThat(run(tools.toString(), 1, "upp")).contains("Không có lệnh upp", "No command upp", "./motcua help");
    }

    @Test
    void a_word_that_a_command_does_not_know_is_refused_before_anything_is_built() throws Exception {
        assertThat(run(tools.toString(), 1, "test", "xyz")).contains("xyz", "./motcua test --changed");
        assertThat(run(tools.toString(), 1, "test", "--changed", "xyz")).contains("xyz");
        assertThat(run(tools.toString(), 1, "bench", "store", "xyz")).contains("xyz", "./motcua bench store");
        assertThat(run(tools.toString(), 1, "help", "xyz")).contains("xyz");
    }

    @Test
    void a_path_is_meant_from_the_folder_that_the_command_was_called_in() throws Exception {
        Files.writeString(here.resolve("ke-hoach.txt"), "Kế hoạch");
        assertThat(run(System.getenv("PATH"), 1, "import", "plan", "ke-hoach.txt", "--data", "du-lieu"))
                .contains("Không chạy trên " + here.toRealPath().resolve("du-lieu"))
                .doesNotContain("Không đọc được tệp");
    }

    private String run(String path, int exitCode, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(tools.resolve("bash").toString(), SCRIPT.toString()));
        command.addAll(List.of(arguments));
        Path output = here.resolve("output");
        var builder = new ProcessBuilder(command)
                .directory(here.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("PATH", path);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isEqualTo(exitCode);
        return Files.readString(output);
    }
}
