package vn.motcua.dossier.http;

import static org.awaitility.Awaitility.await;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import vn.motcua.dossier.events.SupplementPolicy;
import vn.motcua.dossier.known.CopiedCatalogue;
import vn.motcua.dossier.known.ProcedureRegistration;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.dossier.write.Samples;
import vn.motcua.organisations.DirectoryMessage;
import vn.motcua.organisations.DirectoryMessage.CalendarYearAnnounced;
import vn.motcua.organisations.DirectoryMessage.OrganisationRegistered;
import vn.motcua.servicetest.Announcer;

/** The catalogue as the service under test knows it: by what arrives over Kafka. */
@Singleton
class Catalogue {
    /** The organisation of nearly every login of the local issuer. */
    static final String ORGANISATION = "000.00.16.H37";

    /** Above it. */
    static final String PROVINCE = "000.00.00.H37";

    /** One that it resolves itself. */
    static final String OWN_PROCEDURE = "2.000909";

    /** Below it; keeps its working hours. */
    static final String BELOW = "000.01.16.H37";

    private final CopiedCatalogue known;
    private Announcer announcer;

    Catalogue(CopiedCatalogue known) {
        this.known = known;
    }

    /** Publishes all of it once, and waits until the service knows it. */
    synchronized void isKnown() {
        if (announcer == null) {
            announcer = Announcer.of("catalog");
            publish();
        }
        await().until(
                        known::latest,
                        reference -> reference.directory().organisations().size() >= 4
                                && reference.directory().calendar().years().size() == 2
                                && !reference.ruleSets().isEmpty()
                                && reference.procedureWithCode("2.000908").isPresent()
                                && reference.procedureWithCode(OWN_PROCEDURE).isPresent()
                                && reference.knowsProcedure(Samples.PROCEDURE));
    }

    /** Publishes more about organisations and officers, and waits until the service knows it. */
    synchronized void tells(Predicate<ReferenceData> isKnown, DirectoryMessage... messages) {
        for (DirectoryMessage message : messages) {
            tell(message);
        }
        await().until(known::latest, isKnown);
    }

    private void publish() {
        String procedure = Samples.PROCEDURE.toString();
        announcer.tell("procedure.registered", procedure, Samples.registration());
        announcer.tell("procedure.published", procedure, Samples.procedure(1, "2026-01-15", 5));
        UUID own = UUID.fromString("0198c2f4-5a10-7c3e-9b61-3f6f0a4d2e02");
        announcer.tell("procedure.registered", own.toString(), new ProcedureRegistration(own, OWN_PROCEDURE));
        announcer.tell(
                "procedure.published",
                own.toString(),
                Samples.procedure(own, OWN_PROCEDURE, ORGANISATION, 1, "2026-01-15", 5));
        announcer.tell("rule-set.announced", "RS2025", Samples.rules(SupplementPolicy.RESUME));
        tell(Samples.year2026());
        tell(new CalendarYearAnnounced(2027, 1, List.of()));
        tell(Samples.agency());
        tell(Samples.province(PROVINCE));
        tell(organisation());
        tell(Samples.organisation(BELOW, "DIVISION", ORGANISATION));
    }

    private void tell(DirectoryMessage message) {
        String name = DirectoryMessage.NAMES.entrySet().stream()
                .filter(kind -> kind.getValue() == message.getClass())
                .findFirst()
                .orElseThrow()
                .getKey();
        announcer.tell(name, "directory", message);
    }

    private static OrganisationRegistered organisation() {
        return new OrganisationRegistered(
                ORGANISATION,
                "Sở Nội vụ",
                "DEPARTMENT",
                Optional.of(PROVINCE),
                LocalDate.parse("2016-01-01"),
                Optional.empty(),
                List.of(),
                List.of(new DirectoryMessage.Hours(
                        LocalDate.parse("2025-07-01"),
                        List.of(new DirectoryMessage.Session(LocalTime.parse("07:30"), LocalTime.parse("11:30"))))));
    }
}
