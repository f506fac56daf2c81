package vn.motcua.dossier.kafka;

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
