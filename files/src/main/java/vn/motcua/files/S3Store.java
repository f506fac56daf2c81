package vn.motcua.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Files in a bucket of anything that speaks S3. */
public final class S3Store implements FileStore, AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration SILENT = Duration.ofSeconds(8);

    private final S3Client client;
    private final Access access;
    private final Path incoming;

    /**
     * Where the bucket is, and who we are there.
     *
     * @param endpoint address of the server, without the bucket
     * @param prefix before each name in the bucket, such as {@code dossier/}; may be empty
     */
    public record Access(URI endpoint, String region, String bucket, String prefix, String keyId, String secret) {
        /** The secret is said to nobody. */
        @Override
        public String toString() {
            return endpoint + "/" + bucket + "/" + prefix;
        }
    }

    /** @param incoming a folder of this machine, made where it is not there */
    public S3Store(Access access, Path incoming) {
        this.access = access;
        this.incoming = incoming;
        try {
            Files.createDirectories(incoming);
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for what comes in: " + incoming, e);
        }
        client = S3Client.builder()
                .endpointOverride(access.endpoint())
                .region(Region.of(access.region()))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(access.keyId(), access.secret())))
                .forcePathStyle(true)
                // Checksums behind the body are Amazon's own; what is sealed has a check of its own in each frame.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(SILENT))
                .build();
    }

    @Override
    public Path incoming() {
        return incoming;
    }

    @Override
    public void put(UUID id, Path sealed) {
        try {
            client.putObject(put -> put.bucket(access.bucket()).key(nameOf(id)), RequestBody.fromFile(sealed));
            Files.delete(sealed);
        } catch (SdkException e) {
            throw new FileStoreAway("not kept at " + access + ": " + id, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream read(UUID id, long from, long length) {
        try {
            return client.getObject(get -> get.bucket(access.bucket())
                    .key(nameOf(id))
                    .range("bytes=%d-%d".formatted(from, from + length - 1)));
        } catch (NoSuchKeyException e) {
            throw new FileMissing("not at " + access + ": " + id, e);
        } catch (SdkException e) {
            throw new FileStoreAway("cannot be read at " + access + ": " + id, e);
        }
    }

    @Override
    public void delete(UUID id) {
        try {
            client.deleteObject(delete -> delete.bucket(access.bucket()).key(nameOf(id)));
        } catch (SdkException e) {
            throw new FileStoreAway("cannot be removed at " + access + ": " + id, e);
        }
    }

    private String nameOf(UUID id) {
        return access.prefix() + id;
    }

    @Override
    public void close() {
        client.close();
    }
}
