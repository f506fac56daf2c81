package vn.motcua.files.cdi;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.files.Clamd;
import vn.motcua.files.FileStore;
import vn.motcua.files.FileTypes;
import vn.motcua.files.FolderStore;
import vn.motcua.files.Intake;
import vn.motcua.files.S3Store;
import vn.motcua.files.Scanner;
import vn.motcua.files.kept.KeptFiles;

/** Files of a service, as its configuration says. */
@Dependent
class FilesBeans {
    @Produces
    @Singleton
    KeptFiles files(FilesConfig config, Pool pool, Vault vault, Clock clock) {
        FileStore store = store(config);
        return KeptFiles.of(
                pool,
                vault,
                store,
                new Intake(store, new FileTypes(config.types()), config.bytesMax()),
                scanner(config.clamd()),
                clock);
    }

    private static FileStore store(FilesConfig config) {
        return config.s3()
                .endpoint()
                .map(endpoint -> s3(endpoint, config))
                .or(() -> config.folder().map(folder -> new FolderStore(Path.of(folder))))
                .orElseGet(NoStore::new);
    }

    private static FileStore s3(URI endpoint, FilesConfig config) {
        FilesConfig.S3 s3 = config.s3();
        return new S3Store(
                new S3Store.Access(
                        endpoint,
                        s3.region(),
                        s3.bucket(),
                        s3.prefix().orElse(""),
                        s3.keyId().orElseThrow(() -> new IllegalStateException("motcua.files.s3.key-id is not set")),
                        s3.secret().orElseThrow(() -> new IllegalStateException("motcua.files.s3.secret is not set"))),
                Path.of(System.getProperty("java.io.tmpdir"), "motcua-files"));
    }

    private static Scanner scanner(FilesConfig.Clamd clamd) {
        return clamd.host()
                .<Scanner>map(host -> new Clamd(host, clamd.port(), clamd.patience()))
                .orElse(Scanner.NONE);
    }
}
