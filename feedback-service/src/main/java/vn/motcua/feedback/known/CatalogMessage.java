package vn.motcua.feedback.known;

/**
 * What this service alone reads of the catalogue's topic, beside the directory: just the fields that it uses; the catalogue
 * owns the schemas.
 */
public sealed interface CatalogMessage permits Procedure {}
