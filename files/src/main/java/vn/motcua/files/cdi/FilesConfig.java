package vn.motcua.files.cdi;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where a service keeps files, and which it takes. With neither a folder nor an S3 it takes none. */
@ConfigMapping(prefix = "motcua.files")
public interface FilesConfig {
    /** A folder; where several instances run, one that all of them share. */
    Optional<String> folder();

    /** An S3, in place of a folder, when its endpoint is set. */
    S3 s3();

    /** Bytes of the largest file, 1 or more. */
    @WithDefault("52428800")
    long bytesMax();

    /** Media types that are taken, by content. */
    @WithDefault("application/pdf,image/jpeg,image/png,"
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document,"
            + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    List<String> types();

    /** How long is waited between two times of tidying up. */
    @WithDefault("30s")
    Duration tidyEvery();

    /** What looks for malware; without its host nobody does. */
    Clamd clamd();

    /** A bucket. */
    interface S3 {
        /** Address of the server, without the bucket. */
        Optional<URI> endpoint();

        /** Region as the server calls it. */
        @WithDefault("us-east-1")
        String region();

        /** Name of the bucket; it exists. */
        @WithDefault("motcua")
        String bucket();

        /** Before each name in the bucket, such as {@code dossier/}: several services may share one. */
        Optional<String> prefix();

        /** Name of the access key. */
        Optional<String> keyId();

        /** The access key's secret. */
        Optional<String> secret();
    }

    /** A clamd that listens on TCP. */
    interface Clamd {
        /** Its host. */
        Optional<String> host();

        /** Its port. */
        @WithDefault("3310")
        int port();

        /** How long is waited for its answer. */
        @WithDefault("5s")
        Duration patience();
    }
}
