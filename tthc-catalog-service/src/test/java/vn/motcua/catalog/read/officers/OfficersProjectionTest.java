package vn.motcua.catalog.read.officers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.catalog.write.Samples.NOW;

import java.time.LocalDate;
import java.util.ArrayList;
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

class OfficersProjectionTest {
    private static final OfficerId ID = new OfficerId("biet.phai");
    private static final PostingId POSTING = PostingId.fromString("0198c2f4-8000-7a11-8c22-000000000001");
    private static final LocalDate DAY = LocalDate.parse("2026-01-15");
    private static final OfficerEvent REGISTERED =
            new OfficerRegistered(ID, NOW, "H37.16", Optional.empty(), List.of(FocalRole.ONE_STOP));
    private static final OfficerEvent POSTED =
            new OfficerPosted(ID, NOW, POSTING, "H37.99", DAY, Optional.empty(), PostingPurpose.POSTAL_CLERK);

    private static List<OfficerStayRow> after(OfficerEvent... events) {
        List<OfficerStayRow> rows = new ArrayList<>();
        for (OfficerEvent event : events) {
            OfficersProjection.show(rows, event).ifPresent(rows::add);
        }
        return rows;
    }

    @Test
    void an_officer_stands_at_home_and_at_the_units_posted_to() {
        assertThat(after(REGISTERED, POSTED, new PostingEnded(ID, NOW, POSTING, DAY.plusDays(5))))
                .extracting(row -> row.unit, row -> row.fromOn, row -> row.toOn, OfficerStayRow::roles)
                .containsExactly(
                        tuple("H37.16", null, null, List.of(FocalRole.ONE_STOP)),
                        tuple("H37.99", DAY, DAY.plusDays(5), List.of(FocalRole.ONE_STOP)));
    }

    @Test
    void a_move_ends_the_stay_at_the_unit_before() {
        assertThat(after(REGISTERED, POSTED, new OfficerMoved(ID, NOW, "H37.17", DAY)))
                .extracting(row -> row.unit, row -> row.fromOn, row -> row.toOn)
                .containsExactly(
                        tuple("H37.16", null, DAY.minusDays(1)),
                        tuple("H37.99", DAY, null),
                        tuple("H37.17", DAY, null));
    }

    @Test
    void a_change_of_nothing_stops_the_projection() {
        assertThatThrownBy(() -> after(POSTED)).isInstanceOf(IllegalStateException.class);
    }
}
