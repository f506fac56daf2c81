package vn.motcua.dossier.automation.whenhandledthentellapplicant;

import static vn.motcua.eventstore.Bounds.ANSWER;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.EndingEvent;
import vn.motcua.dossier.events.ProcessingEvent.DossierReceived;
import vn.motcua.dossier.events.ProcessingEvent.DueDateExtended;
import vn.motcua.dossier.events.ProcessingEvent.SupplementRequested;
import vn.motcua.dossier.events.SubmissionEvent.SupplementRequestedBeforeReceipt;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.dossier.view.Dossiers;
import vn.motcua.dossier.view.Texts;
import vn.motcua.dossier.view.Texts.Content;
import vn.motcua.eventstore.vault.Vault;

/** Who is to be told, and what: taken from the vault when it is sent, so whoever was forgotten meanwhile gets nothing. Blocks. */
@ApplicationScoped
class Applicants {
    private final Dossiers dossiers;
    private final Vault vault;
    private final Texts texts;
    private final NoticesConfig config;

    Applicants(Dossiers dossiers, Vault vault, Texts texts, NoticesConfig config) {
        this.dossiers = dossiers;
        this.vault = vault;
        this.texts = texts;
        this.config = config;
    }

    /** Somebody to be told something. */
    record Addressed(Contact contact, Notice notice) {}

    /** Empty when the applicant was forgotten. */
    Optional<Addressed> of(Told told, DossierEvent event) {
        DossierView dossier = now(dossiers.now(event.dossierId(), Set.of()))
                .orElseThrow(() -> new IllegalStateException("a dossier without a history: " + event.dossierId()))
                .dossier();
        if (dossier.applicantErased()) {
            return Optional.empty();
        }
        UUID applicant = dossier.applicantRef();
        Map<UUID, Contact> contacts = now(vault.openAll(List.of(applicant), Contact.class, () -> Contact.UNREADABLE));
        return Optional.ofNullable(contacts.get(applicant))
                .map(contact -> new Addressed(readable(contact), notice(told, event, dossier)));
    }

    private Notice notice(Told told, DossierEvent event, DossierView dossier) {
        Optional<UUID> said = words(event);
        Optional<Content> words = said.flatMap(
                ref -> Optional.ofNullable(now(texts.of(List.of(ref))).get(ref)));
        return new Notice(
                told,
                dossier.officialCode().orElseGet(() -> dossier.dossierId().toString()),
                dossier.procedure().name(),
                day(event),
                words.flatMap(Content::reason),
                words.flatMap(Content::missingItems).orElse(List.of()),
                config.trackingPage());
    }

    /** Somebody has to mend the vault, or give the message up: nobody is told half. */
    private static Contact readable(Contact contact) {
        if (contact == Contact.UNREADABLE) {
            throw new IllegalStateException("the applicant's row in the vault cannot be read");
        }
        return contact;
    }

    private static Optional<Instant> day(DossierEvent event) {
        return switch (event) {
            case DossierReceived e -> Optional.of(e.due().dueAt());
            case DueDateExtended e -> Optional.of(e.promisedAt());
            default -> Optional.empty();
        };
    }

    private static Optional<UUID> words(DossierEvent event) {
        return switch (event) {
            case SupplementRequestedBeforeReceipt e -> Optional.of(e.note());
            case SupplementRequested e -> Optional.of(e.note());
            case DueDateExtended e -> Optional.of(e.reason());
            case EndingEvent e -> Optional.of(e.reason());
            default -> Optional.empty();
        };
    }

    private static <T> T now(Uni<T> answer) {
        return answer.await().atMost(ANSWER);
    }
}
