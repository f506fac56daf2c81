package vn.motcua.catalog.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Identifies an officer (cán bộ, công chức, viên chức): the {@code sub} of their token, 1 to 100 characters, opaque. It is never a
 * person's name.
 */
public record OfficerId(@JsonValue String value) {
    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._@:-]{0,99}";
    private static final Pattern FORM = Pattern.compile(PATTERN);

    /** @throws IllegalArgumentException the text has another form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfficerId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no officer id");
        }
    }

    /** @throws IllegalArgumentException the text has another form */
    public static OfficerId fromString(String text) {
        return new OfficerId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
