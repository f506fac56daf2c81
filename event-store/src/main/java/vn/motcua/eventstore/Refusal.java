package vn.motcua.eventstore;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

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

    /** After how many seconds the same request may do, 1 or more; 0 when waiting changes nothing. */
    default int retryAfterSeconds() {
        return 0;
    }

    /**
     * What a command may be refused for, as it declares it: {@code public static final Set<Refusal> REFUSALS}. Empty for a
     * command that declares nothing.
     */
    static Optional<Set<Refusal>> declaredBy(Class<?> command) {
        try {
            Set<Refusal> declared = new LinkedHashSet<>();
            for (Object refusal : (Set<?>) command.getField("REFUSALS").get(null)) {
                declared.add((Refusal) refusal);
            }
            return Optional.of(declared);
        } catch (NoSuchFieldException _) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(command + " keeps its refusals to itself", e);
        }
    }
}
