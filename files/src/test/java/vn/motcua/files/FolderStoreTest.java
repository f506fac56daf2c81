package vn.motcua.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest extends FileStoreContract {
    @TempDir
    Path folder;

    private FolderStore store;

    @BeforeEach
    void openFolder() {
        store = new FolderStore(folder);
    }

    @Override
    FileStore store() {
        return store;
    }

    @Test
    void what_was_broken_off_long_ago_is_cleared_away() throws IOException {
        Path left = Files.createTempFile(store.incoming(), "file", ".sealed");
        Path now = Files.createTempFile(store.incoming(), "file", ".sealed");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        store = new FolderStore(folder);

        assertThat(left).doesNotExist();
        assertThat(now).exists();
    }
}
