package vn.motcua.eventstore;

/**
 * A named "no" of the domain. Implemented by one enum per service; the constant's name is public API.
 */
public interface Refusal {
    /** The constant, for example {@code DOSSIER_UNKNOWN}. */
    String name();

    /** HTTP status that says this "no": 400 to 499, or 503 when the same request will do later. */
    int status();

    /** Vietnamese title, fixed per constant, without personal data. */
    String title();

    /** English title, fixed per constant, without personal data. */
    String englishTitle();
}
