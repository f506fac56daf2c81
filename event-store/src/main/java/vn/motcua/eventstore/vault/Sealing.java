package vn.motcua.eventstore.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM with a random nonce before the ciphertext. What it belongs to is bound in, so that nothing can be exchanged. */
final class Sealing {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealing() {}

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    static byte[] seal(SecretKey key, String bound, byte[] plain) {
        byte[] nonce = random(NONCE);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, bound, nonce, 0).doFinal(plain);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    /** @param from where the nonce begins */
    static byte[] open(SecretKey key, String bound, byte[] sealed, int from) throws Unreadable.Found {
        int begin = from + NONCE;
        if (sealed.length < begin + TAG_BITS / Byte.SIZE) {
            throw new Unreadable.Found(Unreadable.DAMAGED, bound + " was cut off");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, key, bound, sealed, from).doFinal(sealed, begin, sealed.length - begin);
        } catch (GeneralSecurityException _) {
            throw new Unreadable.Found(Unreadable.DAMAGED, bound + " was not sealed as it is");
        }
    }

    private static Cipher cipher(int mode, SecretKey key, String bound, byte[] nonce, int from)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, from, NONCE));
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
