package vn.motcua.http;

import java.util.List;
import vn.motcua.http.Problem.FieldError;

/** The request is wrong in a way that HTTP knows. An answer, so it carries no stack trace. */
final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpRefusal refusal;
    private final transient Text detail;
    private final transient List<Wrong> wrongs;

    /** One wrong field or parameter; {@code parameter} decides which of the two the place is. */
    record Wrong(boolean parameter, String place, Text detail) {
        FieldError in(Language language) {
            return parameter
                    ? FieldError.inParameter(place, detail.in(language))
                    : FieldError.inBody(place, detail.in(language));
        }
    }

    Rejected(HttpRefusal refusal, String vietnamese, String english) {
        this(refusal, new Text(vietnamese, english), List.of());
    }

    Rejected(HttpRefusal refusal, Text detail, List<Wrong> wrongs) {
        super(refusal.name() + ": " + detail.english(), null, false, false);
        this.refusal = refusal;
        this.detail = detail;
        this.wrongs = List.copyOf(wrongs);
    }

    /** A query or path parameter has a value that it cannot have. */
    static Rejected parameter(String name, String vietnamese, String english) {
        Text detail = new Text(vietnamese, english);
        return new Rejected(HttpRefusal.PARAMETER_INVALID, detail, List.of(new Wrong(true, name, detail)));
    }

    HttpRefusal refusal() {
        return refusal;
    }

    Text detail() {
        return detail;
    }

    List<Wrong> wrongs() {
        return wrongs;
    }
}
