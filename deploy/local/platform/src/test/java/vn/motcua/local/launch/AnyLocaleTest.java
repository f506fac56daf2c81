package vn.motcua.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;

/** The script in a checkout whose path has Vietnamese letters and blanks, in locales without UTF-8 and in a Turkish one. */
@Timeout(900)
class AnyLocaleTest {

    private static final String TURKISH = "-Duser.language=tr -Duser.country=TR -Duser.language.format=tr";

    @TempDir
    Path folder;

    private Path home;
    private Path here;

    @BeforeEach
    void a_checkout_at_such_a_path() throws IOException {
        home = Files.createDirectories(folder.resolve("Nơi làm việc/Một Cửa"));
        StubHome.in(home);
        Files.copy(Home.find().folder().resolve("motcua"), home.resolve("motcua"));
        Files.createFile(Files.createDirectory(home.resolve("target")).resolve("motcua-built"));
        here = Files.createDirectories(folder.resolve("thư mục của tôi"));
    }

    @Test
    void the_product_starts_and_ends_in_posix_and_in_turkish() throws Exception {
        Map<String, String> environment = Map.of("LC_ALL", "POSIX", "JAVA_TOOL_OPTIONS", TURKISH);
        String port = String.valueOf(Ports.free().base());
        assertThat(run(environment, 0, "up", "--detach", "--data", "dữ liệu tỉnh", "--port", port))
                .contains("Sẵn sàng", here.toRealPath().resolve("dữ liệu tỉnh").toString());
        assertThat(run(environment, 0, "status", "--data", "dữ liệu tỉnh")).contains("tốt/healthy");
        assertThat(run(environment, 0, "down", "--data", "dữ liệu tỉnh")).contains("đã dừng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "POSIX", "C.UTF-8", "vi_VN.TCVN", "en_US.ISO-8859-1"})
    void a_name_with_vietnamese_letters_is_read_in_every_locale(String locale) throws Exception {
        Files.writeString(here.resolve("kế hoạch số 1.txt"), "Kế hoạch");
        assertThat(run(Map.of("LC_ALL", locale), 1, "import", "plan", "kế hoạch số 1.txt", "--data", "dữ liệu"))
                .contains("Không chạy trên " + here.toRealPath().resolve("dữ liệu"))
                .doesNotContain("Exception");
    }

    private String run(Map<String, String> environment, int exitCode, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("bash", home.resolve("motcua").toString()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(folder, "output", ".txt");
        var builder = new ProcessBuilder(command)
                .directory(here.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().keySet().removeAll(List.of("MOTCUA_HOME", "MOTCUA_DATA", "MOTCUA_CLOCK"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(200, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isEqualTo(exitCode);
        return Files.readString(output);
    }
}
