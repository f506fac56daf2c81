package vn.motcua.files;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a file is sealed: frames of 64 KiB, each AES-256-GCM under the file's own key, so that one can be opened without those before
 * it. A frame's nonce is its number and whether it is the last; the key seals one file once, so no nonce comes twice. The file's
 * identifier is bound in. So frames can be neither exchanged, nor left out, nor cut off at the end.
 */
final class Frames {
    static final int PLAIN = 64 * 1024;
    static final int TAG = 16;
    static final int SEALED = PLAIN + TAG;
    static final int KEY = 32;

    private static final int NONCE = 12;

    private Frames() {}

    /** Number of the last frame of so many bytes, 1 or more. */
    static long last(long bytes) {
        return (bytes - 1) / PLAIN;
    }

    /** How long so many bytes are when they are sealed. */
    static long sealed(long bytes) {
        return bytes + (last(bytes) + 1) * TAG;
    }

    static byte[] seal(byte[] key, UUID id, long frame, boolean last, byte[] plain, int length) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, id, frame, last).doFinal(plain, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    static byte[] open(byte[] key, UUID id, long frame, boolean last, byte[] sealed) {
        try {
            return cipher(Cipher.DECRYPT_MODE, key, id, frame, last).doFinal(sealed);
        } catch (GeneralSecurityException e) {
            throw new FileStore.FileMissing("frame " + frame + " of " + id + " is not as it was sealed", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, UUID id, long frame, boolean last)
            throws GeneralSecurityException {
        byte[] nonce =
                ByteBuffer.allocate(NONCE).putInt(last ? 1 : 0).putLong(frame).array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
        return cipher;
    }
}
