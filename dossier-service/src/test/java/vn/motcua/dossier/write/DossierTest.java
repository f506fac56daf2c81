package vn.motcua.dossier.write;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.write.Samples.after;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.resultIssued;
import static vn.motcua.dossier.write.Samples.transferred;

import org.junit.jupiter.api.Test;

class DossierTest {
    @Test
    void an_impossible_history_crashes() {
        assertThatThrownBy(() -> after(received(), received())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> after(transferred())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> after(received(), resultIssued("2026-03-05T10:00")))
                .isInstanceOf(IllegalStateException.class);
    }
}
