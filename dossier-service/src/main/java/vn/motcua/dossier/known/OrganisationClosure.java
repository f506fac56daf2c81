package vn.motcua.dossier.known;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An organisation ends ({@code organisation.closed}).
 *
 * @param effectiveTo its last day
 * @param successor code of the organisation that takes over
 */
public record OrganisationClosure(String code, LocalDate effectiveTo, Optional<String> successor)
        implements CatalogMessage {}
