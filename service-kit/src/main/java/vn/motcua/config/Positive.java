package vn.motcua.config;

import org.eclipse.microprofile.config.spi.Converter;

/**
 * A setting that is a whole number, 1 or more; a service with another value does not start. Constraints of Bean Validation
 * on settings would say the same, but make every start build a second validator, for a tenth of its processor time.
 */
public final class Positive implements Converter<Integer> {
    private static final long serialVersionUID = 1;

    @Override
    public Integer convert(String value) {
        int number = Integer.parseInt(value.strip());
        if (number < 1) {
            throw new IllegalArgumentException("phải từ 1 trở lên / must be 1 or more: " + value);
        }
        return number;
    }
}
