package vn.motcua.dossier.write;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.events.TrackingSecret;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.eventstore.vault.Vault;

/** Secrets to track dossiers by: derived and not stored, so that a repeated request gets the same one again. */
@ApplicationScoped
public class TrackingSecrets {
    private final Vault vault;

    TrackingSecrets(Vault vault) {
        this.vault = vault;
    }

    public TrackingSecret of(String dossierId) {
        return TrackingSecret.from(vault.derive("tracking", dossierId));
    }

    /** What is stored of the secret. */
    public String hashOf(String dossierId) {
        return of(dossierId).hash(dossierId);
    }

    /** A dossier with what whoever handed it in gets beside it. */
    public WithSecret with(DossierView dossier) {
        return new WithSecret(
                dossier, new Slip(of(dossier.dossierId().toString()).value()));
    }

    /** The dossier, and what else the slip shows, in one flat object. */
    public record WithSecret(
            @JsonUnwrapped DossierView dossier,
            @JsonUnwrapped Slip slip) {}

    /** What the slip shows beside the dossier. */
    @Schema(description = "Giấy tiếp nhận, hoặc xác nhận đã nộp / receipt slip, or confirmation that it was handed in")
    public record Slip(
            @Schema(description = "Mã bí mật để tra cứu / secret for tracking", examples = "7F3A-09BC-51DE-88A2")
            String trackingSecret) {}
}
