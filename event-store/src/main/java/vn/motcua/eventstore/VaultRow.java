package vn.motcua.eventstore;

import java.util.UUID;

/**
 * Sealed personal data, to be stored in the same transaction as the events that refer to it.
 *
 * @param ref what events hold instead of the data
 * @param sealed ciphertext
 * @param key what it was sealed under, wrapped by the service's key
 */
public record VaultRow(UUID ref, byte[] sealed, byte[] key) {}
