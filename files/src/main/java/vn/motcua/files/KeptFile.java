package vn.motcua.files;

import java.io.InputStream;
import java.util.UUID;

/**
 * A file as it is kept.
 *
 * @param name as it was given; personal data
 * @param key that its content is sealed under, 32 bytes; who has it reads the file
 * @param sha256 of the content as it is read again, lower-case hex
 * @param bytes of it, 1 or more
 * @param type media type, by content
 */
public record KeptFile(UUID id, String name, byte[] key, String sha256, long bytes, String type) {
    public KeptFile {
        key = key.clone();
    }

    @Override
    public byte[] key() {
        return key.clone();
    }

    /** The content from one byte on, to be closed; it is opened as it is read. @throws FileStore.FileMissing it was altered */
    public InputStream content(FileStore store, long from, long length) {
        return OpeningStream.of(store, id, key, bytes, from, length);
    }

    /** The whole content. */
    public InputStream content(FileStore store) {
        return content(store, 0, bytes);
    }

    /** Tells neither name nor key. */
    @Override
    public String toString() {
        return id + " " + type + " " + bytes;
    }
}
