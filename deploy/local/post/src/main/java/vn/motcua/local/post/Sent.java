package vn.motcua.local.post;

import java.time.Instant;

/**
 * Something that came in.
 *
 * @param id as the sender names it; the same for what was sent twice
 * @param subject empty for a text message
 */
record Sent(String id, Instant at, String to, String subject, String text) {}
