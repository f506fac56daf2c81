package vn.motcua.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** The languages that people are answered in. Vietnamese unless English is asked for first. */
public enum Language {
    VI("vi"),
    EN("en");

    private static final List<Locale> KNOWN = List.of(Locale.of("vi"), Locale.of("en"));

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language that the caller prefers, by {@code Accept-Language} with its weights. */
    public static Language of(HttpHeaders headers) {
        List<String> given = headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return ofHeader(given == null ? "" : String.join(",", given));
    }

    /** @param acceptLanguage value of the header, {@code en-GB,vi;q=0.5} for example; blank or malformed is Vietnamese */
    public static Language ofHeader(String acceptLanguage) {
        try {
            Locale best = acceptLanguage.isBlank() || acceptLanguage.length() > 500
                    ? Locale.ROOT
                    : Locale.lookup(LanguageRange.parse(acceptLanguage), KNOWN);
            return best != null && best.getLanguage().equals("en") ? EN : VI;
        } catch (IllegalArgumentException malformed) {
            return VI;
        }
    }

    /** Language tag for {@code Content-Language} and {@code lang} attributes. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.of(tag);
    }
}
