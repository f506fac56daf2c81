package vn.motcua.files;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.UUID;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.files.FileStore.FileStoreAway;
import vn.motcua.files.S3Store.Access;

/** Against S3Proxy, a server that speaks S3 and checks signatures, over a folder. */
class S3StoreTest extends FileStoreContract {
    @TempDir
    static Path served;

    private static BlobStoreContext behind;
    private static S3Proxy server;
    private static S3Store store;

    @BeforeAll
    static void startServer() throws Exception {
        Properties where = new Properties();
        where.setProperty("jclouds.filesystem.basedir", served.toString());
        behind = ContextBuilder.newBuilder("filesystem")
                .credentials("folder", "folder")
                .overrides(where)
                .build(BlobStoreContext.class);
        BlobStore blobs = behind.getBlobStore();
        blobs.createContainerInLocation(null, "papers");
        server = S3Proxy.builder()
                .blobStore(blobs)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "motcua", "a secret of tests")
                .build();
        server.start();
        store = new S3Store(access("a secret of tests"), served.resolve("incoming"));
    }

    private static Access access(String secret) {
        return new Access(
                URI.create("http://127.0.0.1:" + server.getPort()),
                "us-east-1",
                "papers",
                "dossier/",
                "motcua",
                secret);
    }

    @AfterAll
    static void stopServer() throws Exception {
        store.close();
        server.stop();
        behind.close();
    }

    @Override
    FileStore store() {
        return store;
    }

    @Test
    void who_is_not_known_there_keeps_nothing() throws Exception {
        try (S3Store stranger = new S3Store(access("another"), served.resolve("incoming"))) {
            Path file = Files.createTempFile(stranger.incoming(), "file", ".sealed");
            Files.writeString(file, "sealed");

            assertThatThrownBy(() -> stranger.put(UUID.randomUUID(), file)).isInstanceOf(FileStoreAway.class);
        }
    }

    @Test
    void a_server_that_is_away_is_told_as_that() {
        Access nowhere = new Access(URI.create("http://127.0.0.1:1"), "us-east-1", "papers", "", "a", "b");
        try (S3Store away = new S3Store(nowhere, served.resolve("incoming"))) {
            assertThatThrownBy(() -> away.read(UUID.randomUUID(), 0, 1)).isInstanceOf(FileStoreAway.class);
        }
    }
}
