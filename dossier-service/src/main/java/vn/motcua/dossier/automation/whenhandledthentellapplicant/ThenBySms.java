package vn.motcua.dossier.automation.whenhandledthentellapplicant;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** By a text message. */
@Singleton
class ThenBySms extends WhenHandledThenTellApplicant {
    private final Optional<Sms> sms;

    ThenBySms(Applicants applicants, NoticesConfig config) {
        super(applicants);
        this.sms = config.smsUrl().map(_ -> new HttpSms(config));
    }

    @Override
    public String target() {
        return "applicant-sms";
    }

    @Override
    boolean configured() {
        return sms.isPresent();
    }

    @Override
    boolean wanted(Contact contact) {
        return contact.wantsSms();
    }

    @Override
    Optional<String> address(Contact contact) {
        return contact.phone();
    }

    @Override
    Delivery send(UUID id, String address, Notice notice) throws TargetAway {
        return sms.orElseThrow().send(id, address, notice.sms());
    }
}
