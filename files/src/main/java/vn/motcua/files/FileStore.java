package vn.motcua.files;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/** Where sealed files lie: bytes under an identifier, written once. It sees nothing but ciphertext, and no name. */
public interface FileStore {
    /** Folder to write in what is then {@linkplain #put put}; it exists. */
    Path incoming();

    /**
     * Takes a file over; it is there for good when this returns. What lay under the identifier is replaced.
     *
     * @param sealed in {@link #incoming}; gone afterwards
     * @throws FileStoreAway it cannot be reached, or is full
     */
    void put(UUID id, Path sealed);

    /**
     * Bytes of a file, to be closed.
     *
     * @param from first byte, from 0
     * @param length 1 or more, no further than the file's end
     * @throws FileMissing nothing lies there
     * @throws FileStoreAway it cannot be reached
     */
    InputStream read(UUID id, long from, long length);

    /** Removes a file, if it is there. @throws FileStoreAway it cannot be reached */
    void delete(UUID id);

    /** The store cannot be reached, or has no room; the same may do later. */
    final class FileStoreAway extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public FileStoreAway(String what, Throwable cause) {
            super(what, cause);
        }
    }

    /** What was put is not there, or not what was put: somebody else has removed or altered it. */
    final class FileMissing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public FileMissing(String what, Throwable cause) {
            super(what, cause);
        }
    }
}
