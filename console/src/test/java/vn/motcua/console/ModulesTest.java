package vn.motcua.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What is in the folder is what runs in the browser: every file that a script names is there, and every page is reached. */
class ModulesTest {

    private static final Pattern IMPORT = Pattern.compile("(?:from |import\\()'([^']+)'");

    @Test
    void every_module_that_is_imported_is_there() {
        assertThat(Sources.scripts()).allSatisfy(script -> assertThat(
                        imports(script).filter(name -> name.startsWith(".")).map(name -> script.resolveSibling(name)
                                .normalize()))
                .allSatisfy(file -> assertThat(file).exists()));
    }

    @Test
    void libraries_are_those_of_the_build_and_named_in_one_place() {
        assertThat(Sources.scripts().filter(script -> !script.endsWith("libraries.js")))
                .allSatisfy(script -> assertThat(imports(script)).allMatch(name -> name.startsWith(".")));
        assertThat(imports(Sources.ROOT.resolve("kit/libraries.js")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(ModulesTest.class.getResource("/META-INF/resources" + name))
                        .as(name)
                        .isNotNull());
    }

    @Test
    void every_page_has_an_address() {
        String sections = Sources.text(Sources.ROOT.resolve("app/sections.js"));
        assertThat(Sources.scripts()
                        .filter(script -> script.endsWith("page.js"))
                        .map(Sources::named))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(sections).contains("import('../" + page + "')"));
    }

    /** A style or a script in a page is what the policy of the server forbids. */
    @Test
    void no_page_writes_a_style_or_a_handler_into_its_markup() {
        assertThat(Sources.scripts()).allSatisfy(script -> assertThat(Files.readString(script))
                .doesNotContainPattern(
                        "\\sstyle=|\\son[a-z]+=|unsafeHTML|innerHTML|localStorage\\.setItem\\((?!KEY, code\\))"));
    }

    /** All of the console but its charts, as it goes over the wire: even who opened every page has not loaded more. */
    @Test
    void all_scripts_together_are_below_the_budget_of_a_first_load() {
        long bytes = Stream.concat(
                        Sources.scripts().map(Sources::text),
                        imports(Sources.ROOT.resolve("kit/libraries.js"))
                                .filter(name -> !name.contains("echarts"))
                                .map(ModulesTest::library))
                .mapToLong(ModulesTest::compressed)
                .sum();
        assertThat(bytes).isLessThan(300_000);
    }

    private static String library(String name) {
        try (InputStream file = ModulesTest.class.getResourceAsStream("/META-INF/resources" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long compressed(String script) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(script.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    private static Stream<String> imports(Path script) {
        return IMPORT.matcher(Sources.text(script)).results().map(found -> found.group(1));
    }
}
