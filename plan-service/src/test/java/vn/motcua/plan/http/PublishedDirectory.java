package vn.motcua.plan.http;

import static org.awaitility.Awaitility.await;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.organisations.DirectoryMessage.CalendarYearAnnounced;
import vn.motcua.organisations.DirectoryMessage.OfficerPosted;
import vn.motcua.organisations.DirectoryMessage.OrganisationClosed;
import vn.motcua.organisations.DirectoryMessage.OrganisationRegistered;
import vn.motcua.plan.known.KnownDirectory;
import vn.motcua.servicetest.Announcer;

/** The directory as the service under test knows it: by what arrives over Kafka. */
@Singleton
class PublishedDirectory {
    static final String PROVINCE = "000.00.00.H37";
    static final String DEPARTMENT = "000.00.16.H37";
    static final String ANOTHER = "000.00.17.H37";
    static final String DIVISION = "001.00.16.H37";
    static final String OTHER_DIVISION = "002.00.16.H37";
    /** An officer of {@link #ANOTHER} who works for {@link #DEPARTMENT} in March 2022. */
    static final String SECONDED = "can.bo.khac";
    /** Passes to {@link #ANOTHER} after 30 June 2022. */
    static final String MERGED = "000.00.18.H37";

    private final KnownDirectory known;
    private boolean published;

    PublishedDirectory(KnownDirectory known) {
        this.known = known;
    }

    /** Publishes all of it once, and waits until the service knows it. */
    synchronized void isKnown() {
        if (!published) {
            Announcer catalog = Announcer.of("catalog");
            register(catalog, PROVINCE, "PROVINCE", Optional.empty());
            register(catalog, DEPARTMENT, "DEPARTMENT", Optional.of(PROVINCE));
            register(catalog, ANOTHER, "DEPARTMENT", Optional.of(PROVINCE));
            register(catalog, MERGED, "DEPARTMENT", Optional.of(PROVINCE));
            register(catalog, DIVISION, "DIVISION", Optional.of(DEPARTMENT));
            register(catalog, OTHER_DIVISION, "DIVISION", Optional.of(DEPARTMENT));
            catalog.tell(
                    "officer.posted",
                    SECONDED,
                    new OfficerPosted(
                            SECONDED,
                            "p1",
                            DEPARTMENT,
                            LocalDate.of(2022, 3, 1),
                            Optional.of(LocalDate.of(2022, 3, 31)),
                            "SECONDMENT"));
            catalog.tell(
                    "organisation.closed",
                    MERGED,
                    new OrganisationClosed(MERGED, LocalDate.of(2022, 6, 30), List.of(ANOTHER)));
            catalog.tell("calendar-year.announced", "2022", new CalendarYearAnnounced(2022, 1, List.of()));
            published = true;
        }
        await().until(() -> known.reach().directory().organisations().size() == 6
                && known.reach().directory().postingsOf(SECONDED).size() == 1
                && known.reach()
                        .directory()
                        .endBefore(MERGED, LocalDate.of(2022, 7, 1))
                        .isPresent()
                && known.reach().directory().calendar().knows(2022));
    }

    private static void register(Announcer catalog, String code, String kind, Optional<String> parent) {
        catalog.tell(
                "organisation.registered",
                code,
                new OrganisationRegistered(
                        code,
                        "Đơn vị " + code,
                        kind,
                        parent,
                        LocalDate.of(2016, 1, 1),
                        Optional.empty(),
                        List.of(),
                        List.of()));
    }
}
