package vn.motcua.local.launch;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.local.Home;

/** What {@code ./motcua test} has Maven do, in a checkout whose Maven only tells what it was asked for. */
class TestCommandTest {

    private static final String MAVEN = """
        #!/usr/bin/env bash
        echo "MAVEN $*"
        case "$*" in
        *validate*)
            for module in a-module plan-service deploy/local/gateway without-tests; do
                case "$*" in *"$module"*) ;; *"-pl "*) continue ;; esac
                echo "[INFO] Building $module 1.0"
            done
            ;;
        *"-pl plan-service "*surefire:test*)
            for n in 1 2 3 4 5 6 7 8 9 10 11 12; do
                printf '<?xml version="1.0"?>\\n<testsuite version="3.0.2" name="vn.T%s" time="1,00%s.5" tests="2" errors="0">\\n' $n $n \\
                    >plan-service/target/surefire-reports/TEST-$n.xml
            done
            ;;
        *"-pl deploy/local/gateway "*surefire:test*) [ ! -f fails ] ;;
        esac
        """;

    @TempDir
    Path home;

    @BeforeEach
    void a_checkout_of_three_modules() throws Exception {
        Files.copy(Home.find().folder().resolve("motcua"), home.resolve("motcua"));
        for (String script : List.of("docs/api/check", "console/types/check", "deploy/observability/check", "mvnw")) {
            Files.createDirectories(home.resolve(script).getParent());
            Files.writeString(home.resolve(script), script.equals("mvnw") ? MAVEN : "#!/bin/sh\n");
            assertThat(home.resolve(script).toFile().setExecutable(true)).isTrue();
        }
        List<String> modules = List.of("a-module", "plan-service", "deploy/local/gateway", "without-tests");
        for (String module : modules) {
            write(module + "/pom.xml", "  <name>" + module + "</name>\n");
            write(module + "/src/main/java/A.java");
        }
        for (String module : modules.subList(0, 3)) {
            write(module + "/src/test/java/ATest.java");
        }
        write(
                "pom.xml",
                modules.stream().map("<module>%s</module>\n"::formatted).collect(joining()));
        Files.writeString(home.resolve(".gitignore"), "target/\n");
        Files.createDirectories(home.resolve("plan-service/target/surefire-reports"));
        Files.writeString(
                home.resolve("plan-service/target/surefire-reports/TEST-old.xml"), "<testsuite name=\"vn.Old\"");
        run(0, "git", "init", "-q", "-b", "main");
        commit();
        run(0, "git", "checkout", "-q", "-b", "work");
    }

    @Test
    void all_modules_are_packaged_then_tested_and_the_slowest_classes_are_told() throws Exception {
        String text = run(0, "bash", "motcua", "test");
        assertThat(text)
                .containsSubsequence("-DskipTests install", "surefire:test")
                .containsPattern("\n  +[0-9]+ s     24  plan-service\n");
        assertThat(tested(text)).containsExactlyInAnyOrder("plan-service", "a-module", "deploy/local/gateway");
        assertThat(text.lines().filter(line -> line.contains("plan-service vn.T")))
                .hasSize(10)
                .first()
                .isEqualTo("  10012.5 s      2  plan-service vn.T12");
        assertThat(text).doesNotContain("vn.Old");
    }

    @Test
    void the_tests_of_a_module_that_fail_fail_the_run_and_keep_no_other_from_its_tests() throws Exception {
        write("fails");
        String text = run(123, "bash", "motcua", "test");
        assertThat(tested(text)).containsExactlyInAnyOrder("plan-service", "a-module", "deploy/local/gateway");
        assertThat(text).contains("slowest classes", "✗ deploy/local/gateway", "✓ a-module");
    }

    private static List<String> tested(String text) {
        return text.lines()
                .filter(line -> line.startsWith("MAVEN") && line.endsWith("surefire:test"))
                .map(line -> line.replaceAll(".*-pl ([^ ]+) .*", "$1"))
                .toList();
    }

    @Test
    void what_differs_from_main_is_tested_with_what_depends_on_it() throws Exception {
        write("plan-service/src/main/java/B.java");
        commit();
        String text = run(0, "bash", "motcua", "test", "--changed");
        assertThat(text).contains("-pl plan-service -amd -am");
        assertThat(tested(text)).containsExactly("plan-service");
        write("deploy/local/gateway/src/main/java/B.java");
        assertThat(run(0, "bash", "motcua", "test", "--changed"))
                .contains("-pl deploy/local/gateway,plan-service -amd");
    }

    @Test
    void where_nothing_that_has_tests_differs_nothing_is_tested() throws Exception {
        write("without-tests/src/main/java/B.java");
        String text = run(0, "bash", "motcua", "test", "--changed");
        assertThat(text).contains("-pl without-tests -amd -am");
        assertThat(tested(text)).isEmpty();
    }

    @Test
    void a_change_outside_of_modules_has_all_tested_and_no_change_none() throws Exception {
        String unchanged = run(0, "bash", "motcua", "test", "--changed");
        assertThat(unchanged).contains("nothing differs from main");
        assertThat(tested(unchanged)).isEmpty();
        write("docs/events/plan.json");
        assertThat(tested(run(0, "bash", "motcua", "test", "--changed"))).hasSize(3);
    }

    private void write(String file) throws IOException {
        write(file, file);
    }

    private void write(String file, String content) throws IOException {
        Files.createDirectories(home.resolve(file).getParent());
        Files.writeString(home.resolve(file), content);
    }

    private void commit() throws Exception {
        run(0, "git", "add", ".");
        run(0, "git", "-c", "user.name=t", "-c", "user.email=t@t", "commit", "-qm", "state");
    }

    private String run(int exitCode, String... command) throws Exception {
        Path output = Files.createTempFile("test-command", ".txt");
        var builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment()
                .put("MOTCUA_TEST_PLATFORM", home.resolve("pom.xml").toString());
        builder.environment().put("MOTCUA_CHROMIUM", "/bin/true");
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(output);
        Files.delete(output);
        assertThat(process.exitValue()).as(text).isEqualTo(exitCode);
        return text;
    }
}
