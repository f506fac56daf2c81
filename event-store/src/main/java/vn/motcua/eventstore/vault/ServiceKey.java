package vn.motcua.eventstore.vault;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** One key of a service. It wraps the keys of rows and nothing else; what names it is derived from it, so that no two are confused. */
final class ServiceKey {
    static final int BYTES = 32;

    private final int id;
    private final SecretKey wrapping;

    ServiceKey(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("a key of the vault has 32 bytes, this one has " + key.length);
        }
        this.id = ByteBuffer.wrap(Hkdf.derive(key, "id", Integer.BYTES)).getInt();
        this.wrapping = new SecretKeySpec(Hkdf.derive(key, "wrap", BYTES), "AES");
    }

    int id() {
        return id;
    }

    /** Names it where people read: eight hexadecimal digits that tell nothing of the key. */
    String name() {
        return name(id);
    }

    static String name(int id) {
        return HexFormat.of().toHexDigits(id);
    }

    /** The four bytes that name this key, and a secret under it. */
    byte[] wrap(String bound, byte[] secret) {
        byte[] sealed = Sealing.seal(wrapping, bound, secret);
        return ByteBuffer.allocate(Integer.BYTES + sealed.length)
                .putInt(id)
                .put(sealed)
                .array();
    }

    byte[] unwrap(String bound, byte[] wrapped) throws Unreadable.Found {
        return Sealing.open(wrapping, bound, wrapped, Integer.BYTES);
    }
}
