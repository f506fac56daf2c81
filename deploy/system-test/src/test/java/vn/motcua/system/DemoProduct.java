package vn.motcua.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One running product, filled by {@code ./motcua demo}, for all tests that ask for it: to start one takes a minute. */
final class DemoProduct implements ParameterResolver {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 2, 8, 0);

    /**
     * @param said what the demo printed
     * @param planId of the plan that it made
     */
    record Filled(RunningProduct product, Motcua said, String planId) implements AutoCloseable {
        @Override
        public void close() {
            product.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Filled.class;
    }

    @Override
    public Filled resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(DemoProduct.class))
                .computeIfAbsent(Filled.class, _ -> filled(), Filled.class);
    }

    private static Filled filled() {
        try {
            RunningProduct product = RunningProduct.startedAt(MONDAY, "demo");
            Motcua said = product.motcua("demo");
            assertThat(said.exitCode()).as(said.toString()).isZero();
            String planId = said.lines().stream()
                    .filter(line -> line.contains("/bang-dieu-hanh/"))
                    .findFirst()
                    .orElseThrow()
                    .replaceAll(".*/", "");
            return new Filled(product, said, planId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
