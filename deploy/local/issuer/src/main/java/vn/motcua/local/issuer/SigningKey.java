package vn.motcua.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Optional;

/**
 * The key that signs tokens, made once and kept, so that tokens stay valid when the issuer is started anew. Its name
 * in tokens is its thumbprint (RFC 7638): another key has another name, and nobody checks with the one before.
 */
final class SigningKey {

    private SigningKey() {}

    static RSAKey at(Path file) throws IOException {
        try {
            return kept(file).orElseGet(() -> made(file));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Returns nothing for a file that is missing, or that a power cut has emptied or cut off: people log in again. */
    private static Optional<RSAKey> kept(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            RSAKey key = RSAKey.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            return Optional.of(new RSAKey.Builder(key).keyIDFromThumbprint().build());
        } catch (ParseException | JOSEException e) {
            System.err.println("signing key " + file + " is damaged, another one is made: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static RSAKey made(Path file) {
        try {
            RSAKey key = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
            keep(key, file);
            return key;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(RSAKey key, Path file) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "key", ".new", ownerOnly);
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(key.toJSONString().getBytes(StandardCharsets.UTF_8)));
            // Otherwise a power cut may leave the name without the content.
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
