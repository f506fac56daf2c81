package vn.motcua.feedback.kafka;

/** An organisation works other hours from a day on ({@code organisation.working-hours-set}). */
public record WorkingHours(String code, Organisation.Hours workingHours) implements CatalogMessage {}
