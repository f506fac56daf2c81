package vn.motcua.dossier.events;

import java.util.UUID;

/**
 * A file that belongs to a dossier. Its name, as it was given, is personal data and lies in the vault under its identifier.
 *
 * @param fileId identifier of the file, and reference into the vault
 * @param sha256 of its content, lower-case hex
 * @param bytes of its content, 1 or more
 * @param type media type, by content
 */
public record FileRef(UUID fileId, String sha256, long bytes, String type) {}
