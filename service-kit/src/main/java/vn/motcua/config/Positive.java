package vn.motcua.config;

import org.eclipse.microprofile.config.spi.Converter;

/**
 * A setting that is a whole number from 1 to some greatest; a service with another value does not start. Constraints of Bean
 * Validation on settings would say the same, but make every start build a second validator, for a tenth of its processor time.
 */
public abstract class Positive implements Converter<Integer> {
    private static final long serialVersionUID = 1;

    private final int greatest;

    protected Positive(int greatest) {
        this.greatest = greatest;
    }

    @Override
    public final Integer convert(String value) {
        int number = Integer.parseInt(value.strip());
        if (number < 1 || number > greatest) {
            throw new IllegalArgumentException(
                    "phải từ 1 đến %d / must be 1 to %d: %s".formatted(greatest, greatest, value));
        }
        return number;
    }
}
