package vn.motcua.dossier.automation.whenhandledthentellapplicant;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** By a letter. */
@Singleton
class ThenByEmail extends WhenHandledThenTellApplicant {
    private final Optional<Mail> mail;

    ThenByEmail(Applicants applicants, NoticesConfig config) {
        super(applicants);
        this.mail = config.smtpHost().map(_ -> new SmtpMail(config));
    }

    @Override
    public String target() {
        return "applicant-email";
    }

    @Override
    boolean configured() {
        return mail.isPresent();
    }

    @Override
    boolean wanted(Contact contact) {
        return contact.wantsEmail();
    }

    @Override
    Optional<String> address(Contact contact) {
        return contact.email();
    }

    @Override
    Delivery send(UUID id, String address, Notice notice) throws TargetAway {
        return mail.orElseThrow().send(id, address, notice.subject(), notice.text());
    }
}
