package vn.motcua.files.cdi;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;
import vn.motcua.files.FileStore;

/** Stands where no store is set up. */
final class NoStore implements FileStore {
    private static FileStoreAway away() {
        return new FileStoreAway("no store is set up: motcua.files.folder or motcua.files.s3", null);
    }

    @Override
    public Path incoming() {
        throw away();
    }

    @Override
    public void put(UUID id, Path sealed) {
        throw away();
    }

    @Override
    public InputStream read(UUID id, long from, long length) {
        throw away();
    }

    @Override
    public void delete(UUID id) {
        throw away();
    }
}
