package vn.motcua.dossier.automation.whenhandledthentellapplicant;

import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.automation.whenhandledthentellapplicant.Applicants.Addressed;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.eventstore.Outbound;
import vn.motcua.eventstore.Recorded;

/** When something becomes of a dossier, its applicant is told: in one way, where they gave a contact for it and want it. */
abstract class WhenHandledThenTellApplicant implements Outbound<DossierEvent> {
    private static final Delivery ERASED = new Delivery.NotSent("người nộp đã được xoá / the applicant was forgotten");
    private static final Delivery NOT_WANTED =
            new Delivery.NotSent("người nộp không muốn nhận cách này / the applicant does not want it this way");
    private static final Delivery NO_CONTACT =
            new Delivery.NotSent("người nộp không nêu liên hệ / the applicant gave no contact");

    private final Applicants applicants;

    WhenHandledThenTellApplicant(Applicants applicants) {
        this.applicants = applicants;
    }

    /** Whether there is a way to tell. */
    abstract boolean configured();

    /** Whether the applicant wants to be told this way. */
    abstract boolean wanted(Contact contact);

    /** Where they can be told this way. */
    abstract Optional<String> address(Contact contact);

    abstract Delivery send(UUID id, String address, Notice notice) throws TargetAway;

    @Override
    public Class<DossierEvent> reads() {
        return DossierEvent.class;
    }

    @Override
    public boolean tells(DossierEvent event) {
        return configured() && Told.of(event).isPresent();
    }

    @Override
    public Delivery deliver(Recorded<DossierEvent> event) throws TargetAway {
        if (!configured()) {
            throw new TargetAway("chưa cấu hình / not configured", null);
        }
        Told told = Told.of(event.event()).orElseThrow();
        Optional<Addressed> somebody = applicants.of(told, event.event());
        if (somebody.isEmpty()) {
            return ERASED;
        }
        Contact contact = somebody.get().contact();
        if (!wanted(contact)) {
            return NOT_WANTED;
        }
        Optional<String> address = address(contact);
        return address.isEmpty()
                ? NO_CONTACT
                : send(event.id(), address.get(), somebody.get().notice());
    }
}
