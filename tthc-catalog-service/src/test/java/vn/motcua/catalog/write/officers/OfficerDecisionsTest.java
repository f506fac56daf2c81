package vn.motcua.catalog.write.officers;

import static vn.motcua.catalog.CatalogRefusal.OFFICER_ALREADY_REGISTERED;
import static vn.motcua.catalog.CatalogRefusal.OFFICER_FOCAL_ROLE_REPEATED;
import static vn.motcua.catalog.CatalogRefusal.OFFICER_MOVE_TOO_EARLY;
import static vn.motcua.catalog.CatalogRefusal.OFFICER_UNIT_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.OFFICER_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.POSTING_ALREADY_ENDED;
import static vn.motcua.catalog.CatalogRefusal.POSTING_ENDS_BEFORE_START;
import static vn.motcua.catalog.CatalogRefusal.POSTING_OVERLAPS;
import static vn.motcua.catalog.CatalogRefusal.POSTING_TO_HOME_UNIT;
import static vn.motcua.catalog.CatalogRefusal.POSTING_UNIT_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.POSTING_UNKNOWN;
import static vn.motcua.catalog.infra.CatalogScenario.empty;
import static vn.motcua.catalog.write.Directories.unit;
import static vn.motcua.catalog.write.Samples.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.events.FocalRole;
import vn.motcua.catalog.events.OfficerEvent;
import vn.motcua.catalog.events.OfficerEvent.OfficerMoved;
import vn.motcua.catalog.events.OfficerEvent.OfficerPosted;
import vn.motcua.catalog.events.OfficerEvent.OfficerRegistered;
import vn.motcua.catalog.events.OfficerEvent.PostingEnded;
import vn.motcua.catalog.events.OfficerId;
import vn.motcua.catalog.events.PostingId;
import vn.motcua.catalog.events.PostingPurpose;
import vn.motcua.catalog.write.endposting.EndPosting;
import vn.motcua.catalog.write.moveofficer.MoveOfficer;
import vn.motcua.catalog.write.postofficer.PostOfficer;
import vn.motcua.catalog.write.registerofficer.RegisterOfficer;
import vn.motcua.servicetest.Decided;
import vn.motcua.servicetest.Scenario;

class OfficerDecisionsTest {
    private static final OfficerId ID = new OfficerId("biet.phai");
    private static final PostingId POSTING = PostingId.fromString("0198c2f4-8000-7a11-8c22-000000000001");
    private static final LocalDate DAY = LocalDate.parse("2026-01-15");
    private static final LocalDate END = LocalDate.parse("2026-12-31");
    private static final OfficerRegistered REGISTERED =
            new OfficerRegistered(ID, NOW, "H37.16", Optional.of("Chuyên viên"), List.of(FocalRole.ONE_STOP));
    private static final OfficerPosted POSTED =
            new OfficerPosted(ID, NOW, POSTING, "H37.99", DAY, Optional.of(END), PostingPurpose.SECONDMENT);

    private static Scenario after(OfficerEvent... before) {
        return empty().given(
                        unit("H37", Optional.empty(), DAY.minusYears(1)),
                        unit("H37.16", Optional.of("H37"), DAY.minusYears(1)),
                        unit("H37.99", Optional.of("H37"), DAY.minusYears(1)))
                .given((Object[]) before);
    }

    private static Decided registering(String unit, List<FocalRole> roles, OfficerEvent... before) {
        return after(before).when(new RegisterOfficer(ID, unit, Optional.of("Chuyên viên"), roles));
    }

    private static Decided posting(String unit, LocalDate from, Optional<LocalDate> to, OfficerEvent... before) {
        return after(before).when(new PostOfficer(ID, POSTING, unit, from, to, PostingPurpose.SECONDMENT));
    }

    private static Decided ending(LocalDate lastDay, OfficerEvent... before) {
        return after(before).when(new EndPosting(ID, POSTING, lastDay));
    }

    private static Decided moving(String unit, LocalDate from, OfficerEvent... before) {
        return after(before).when(new MoveOfficer(ID, unit, from));
    }

    @Test
    void an_officer_is_registered_once_at_a_unit_that_is_there() {
        registering("H37.16", List.of(FocalRole.ONE_STOP)).then(REGISTERED);
        registering("H37.16", List.of(), REGISTERED).thenRefused(OFFICER_ALREADY_REGISTERED);
        registering("H99", List.of()).thenRefused(OFFICER_UNIT_UNKNOWN);
        registering("H37.16", List.of(FocalRole.ONE_STOP, FocalRole.ONE_STOP)).thenRefused(OFFICER_FOCAL_ROLE_REPEATED);
    }

    @Test
    void an_officer_is_posted_from_a_day_to_another() {
        posting("H37.99", DAY, Optional.of(END), REGISTERED).then(POSTED);
        posting("H37.99", DAY, Optional.of(DAY), REGISTERED)
                .then(new OfficerPosted(ID, NOW, POSTING, "H37.99", DAY, Optional.of(DAY), PostingPurpose.SECONDMENT));
        posting("H37.99", DAY, Optional.of(DAY.minusDays(1)), REGISTERED).thenRefused(POSTING_ENDS_BEFORE_START);
        posting("H99", DAY, Optional.empty(), REGISTERED).thenRefused(POSTING_UNIT_UNKNOWN);
        posting("H37.16", DAY, Optional.empty(), REGISTERED).thenRefused(POSTING_TO_HOME_UNIT);
        posting("H37.99", DAY, Optional.empty()).thenRefused(OFFICER_UNKNOWN);
    }

    @Test
    void two_postings_to_one_unit_share_no_day() {
        posting("H37.99", END, Optional.empty(), REGISTERED, POSTED).thenRefused(POSTING_OVERLAPS);
        posting("H37.99", DAY.minusDays(9), Optional.of(DAY), REGISTERED, POSTED)
                .thenRefused(POSTING_OVERLAPS);
        posting("H37.99", END.plusDays(1), Optional.empty(), REGISTERED, POSTED)
                .then(new OfficerPosted(
                        ID, NOW, POSTING, "H37.99", END.plusDays(1), Optional.empty(), PostingPurpose.SECONDMENT));
        posting(
                        "H37.99",
                        DAY,
                        Optional.of(END),
                        REGISTERED,
                        POSTED,
                        new PostingEnded(ID, NOW, POSTING, DAY.minusDays(1)))
                .then(POSTED);
    }

    @Test
    void a_posting_ends_earlier_or_never_begins() {
        ending(DAY, REGISTERED, POSTED).then(new PostingEnded(ID, NOW, POSTING, DAY));
        ending(DAY.minusDays(1), REGISTERED, POSTED).then(new PostingEnded(ID, NOW, POSTING, DAY.minusDays(1)));
        ending(DAY.minusDays(2), REGISTERED, POSTED).thenRefused(POSTING_ENDS_BEFORE_START);
        ending(END, REGISTERED, POSTED).thenRefused(POSTING_ALREADY_ENDED);
        ending(DAY, REGISTERED).thenRefused(POSTING_UNKNOWN);
        ending(DAY).thenRefused(OFFICER_UNKNOWN);
    }

    @Test
    void an_officer_moves_to_another_unit_each_time_later() {
        moving("H37.99", DAY, REGISTERED).then(new OfficerMoved(ID, NOW, "H37.99", DAY));
        moving("H37.16", DAY, REGISTERED).then();
        moving("H37.16", DAY, REGISTERED, new OfficerMoved(ID, NOW, "H37.99", DAY))
                .thenRefused(OFFICER_MOVE_TOO_EARLY);
        moving("H99", DAY, REGISTERED).thenRefused(OFFICER_UNIT_UNKNOWN);
        moving("H37.99", DAY).thenRefused(OFFICER_UNKNOWN);
    }
}
