package vn.motcua.servicetest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.motcua.eventstore.Refusal;

/** Every "no" of a service is provoked by a test, which says that it wants it, and listed in its README. */
public abstract class RefusalCoverage {
    /** What a statement that wants a refusal calls: {@code thenRefused(…)}, {@code body("code", equalTo(…))}. */
    private static final Pattern WANTS =
            Pattern.compile("[rR]efus(ed|es|al|ing)\\w*\\(|equalTo\\(|isEqualTo|contains\\w*\\(|hasItem");

    private final Refusal[] refusals;

    /** @param refusals all constants, {@code DossierRefusal.values()} */
    protected RefusalCoverage(Refusal... refusals) {
        this.refusals = refusals.clone();
    }

    @TestFactory
    Stream<DynamicTest> each_refusal_is_tested_and_listed() {
        assertThat(refusals).isNotEmpty();
        String tests = tests(Path.of("src", "test", "java"));
        String readme = text(Path.of("README.md"));
        return Stream.of(refusals)
                .map(Refusal::toString)
                .map(code -> DynamicTest.dynamicTest(code, () -> {
                    assertThat(tests).containsPattern("[(.\" ]" + code + "([\"),; ]|$)");
                    assertThat(readme).contains("`" + code + "`");
                }));
    }

    private static String tests(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(RefusalCoverage::text)
                    // Neither importing a constant nor handing it on provokes anything.
                    .flatMap(source ->
                            Stream.of(source.replaceAll("(?m)^import .*$", "").split(";")))
                    .filter(statement -> WANTS.matcher(statement).find())
                    .collect(Collectors.joining(";\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
