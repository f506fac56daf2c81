package vn.motcua.dossier.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrackingSecretTest {
    private static final String ID = "0198c2f4-0000-7000-8000-000000000001";
    private static final String ANOTHER = "0198c2f4-0000-7000-8000-000000000002";

    private final TrackingSecret secret = new TrackingSecret("7F3A-09BC-51DE-88A2");

    @Test
    void it_is_known_however_somebody_has_copied_it() {
        assertThat(new TrackingSecret(" 7f3a 09bc-51de 88a2 ").matches(ID, secret.hash(ID)))
                .isTrue();
        assertThat(new TrackingSecret("7F3A-09BC-51DE-88A3").matches(ID, secret.hash(ID)))
                .isFalse();
    }

    /** Partners get the hashes of all: one guess must not be held against each of them at once. */
    @Test
    void the_same_secret_has_another_hash_elsewhere() {
        assertThat(secret.hash(ID)).isNotEqualTo(secret.hash(ANOTHER)).matches("[0-9a-f]{64}");
        assertThat(secret.matches(ANOTHER, secret.hash(ID))).isFalse();
    }
}
