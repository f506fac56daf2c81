package vn.motcua.feedback.kafka;

/** What this service reads of the catalogue's topic: just the fields that it uses; the catalogue owns the schemas. */
public sealed interface CatalogMessage permits Procedure, CalendarEdition, Organisation, WorkingHours {}
