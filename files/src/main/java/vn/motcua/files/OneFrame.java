package vn.motcua.files;

import java.util.UUID;

/** A few bytes about a file, sealed as one frame. A key seals once: nonces are numbers. */
public final class OneFrame {
    private OneFrame() {}

    public static byte[] seal(byte[] key, UUID id, byte[] plain) {
        return Frames.seal(key, id, 0, true, plain, plain.length);
    }

    /** @throws FileStore.FileMissing it is not as it was sealed */
    public static byte[] open(byte[] key, UUID id, byte[] sealed) {
        return Frames.open(key, id, 0, true, sealed);
    }
}
