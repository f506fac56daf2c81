package vn.motcua.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.WithConverter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A setting that makes no sense stops the start, and names itself. */
class PositiveTest {
    @ConfigMapping(prefix = "motcua.example")
    interface Settings {
        @WithConverter(UpTo5000.class)
        int blockSize();
    }

    public static final class UpTo5000 extends Positive {
        private static final long serialVersionUID = 1;

        public UpTo5000() {
            super(5000);
        }
    }

    @Test
    void aNumberWithinTheBoundsIsTaken() {
        assertEquals(1, with("1").blockSize());
        assertEquals(5000, with("5000").blockSize());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "many", "1.5", "5001"})
    void anythingElseIsRefusedByName(String value) {
        var refused = assertThrows(ConfigValidationException.class, () -> with(value));
        assertTrue(refused.getMessage().contains("motcua.example.block-size"), refused.getMessage());
    }

    private static Settings with(String value) {
        return new SmallRyeConfigBuilder()
                .withMapping(Settings.class)
                .withDefaultValues(Map.of("motcua.example.block-size", value))
                .build()
                .getConfigMapping(Settings.class);
    }
}
