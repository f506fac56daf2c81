package vn.motcua.feedback.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What lets whoever sent feedback look it up without a login. Only its hash is stored.
 *
 * @param value 16 hexadecimal digits in groups of four, for example {@code 7F3A-09BC-51DE-88A2}: 64 bits, so that
 *     guessing is hopeless at the rate that is let through
 */
public record TrackingSecret(String value) {
    private static final int BYTES = 8;

    /** The secret made of the first bytes of a key that was derived for a piece of feedback. */
    public static TrackingSecret from(byte[] derived) {
        String digits = HexFormat.of().withUpperCase().formatHex(derived, 0, BYTES);
        return new TrackingSecret(digits.replaceAll("(.{4})(?!$)", "$1-"));
    }

    /**
     * SHA-256 of the identifier and the secret, as lower-case hex; blanks, dashes and case do not matter, for people copy it from paper.
     * With the identifier in it, whoever has all hashes looks for one secret at a time, and not for any of millions at once.
     *
     * @param feedbackId whose secret it is
     */
    public String hash(String feedbackId) {
        String bare = value.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((feedbackId + "\n" + bare).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Whether this is the secret of that hash, in a time that tells nothing. */
    public boolean matches(String feedbackId, String hash) {
        return MessageDigest.isEqual(
                hash(feedbackId).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }
}
