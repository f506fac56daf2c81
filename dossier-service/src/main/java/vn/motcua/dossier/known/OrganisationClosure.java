package vn.motcua.dossier.known;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An organisation ends ({@code organisation.closed}).
 *
 * @param effectiveTo its last day
 * @param successors codes of those that take over, the principal one first
 */
public record OrganisationClosure(String code, LocalDate effectiveTo, List<String> successors)
        implements CatalogMessage {
    public OrganisationClosure {
        successors = List.copyOf(successors);
    }

    /** Code of the principal organisation that takes over. */
    public Optional<String> successor() {
        return successors.stream().findFirst();
    }
}
