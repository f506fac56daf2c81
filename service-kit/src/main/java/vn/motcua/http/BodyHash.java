package vn.motcua.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Remembers the hash of the body of the current request. */
@RequestScoped
class BodyHash {
    private Optional<String> taken = Optional.empty();

    void take(byte[] body) {
        taken = Optional.of(Hashes.sha256(body));
    }

    /** SHA-256 of the exact bytes, of none when the request had no body. */
    String value() {
        return taken.orElseGet(() -> Hashes.sha256(new byte[0]));
    }
}
