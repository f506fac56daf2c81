package vn.motcua.dashboard.facts.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dashboard.known.DossierMessage;
import vn.motcua.dashboard.known.DossierMessage.SupplementRequested;
import vn.motcua.dashboard.known.DossierMessage.SupplementSubmitted;
import vn.motcua.organisations.Directory;

/** Rule 2.1 of index 766 for a year that is over: supplements asked for or answered in January change nothing of it. */
class YearThatIsOverTest {
    private static final String AGENCY = "H37.16";
    private static final Instant RECEIVED = Instant.parse("2025-12-10T02:00:00Z");
    private static final Instant IN_DECEMBER = Instant.parse("2025-12-20T10:00:00Z");
    private static final Instant IN_JANUARY = Instant.parse("2026-01-10T10:00:00Z");

    @ParameterizedTest(name = "seen on {0}")
    @ValueSource(
            strings = {
                "2026-01-02T01:00:00Z",
                "2026-01-05T05:00:00Z",
                "2026-01-07T05:00:00Z",
                "2026-01-09T05:00:00Z",
                "2026-02-01T05:00:00Z"
            })
    void seven_of_twenty_stay_seven_of_twenty(Instant now) {
        SecondOpinion oracle = new SecondOpinion();
        TableOfDossiers table = new TableOfDossiers();
        story().stream().filter(message -> !message.at().isAfter(now)).forEach(message -> {
            oracle.tell(message);
            table.tell(message);
        });
        try (DossierBoards boards = new DossierBoards(table)) {
            assertThat(boards.figures(Directory.EMPTY, AGENCY, 2025, now, 3))
                    .containsEntry("target.T1.index766", "7/20");
        }
        assertThat(oracle.figures(AGENCY, 2025, now, 3)).containsEntry("target.T1.index766", "7/20");
    }

    /** Five in time, two open and in time as the year ends, thirteen open and late. */
    private static List<DossierMessage> story() {
        List<DossierMessage> story = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            DossierLife life =
                    new DossierLife(new UUID(0, i), AGENCY, RECEIVED, i == 6 || i == 7 ? IN_JANUARY : IN_DECEMBER);
            story.add(life.received(true, 1, 0, false));
            if (i <= 5) {
                story.add(life.resolved(Instant.parse("2025-12-18T03:00:00Z"), true));
            }
        }
        story.add(asked(6, "2026-01-04T03:00:00Z"));
        story.add(answered(6, "2026-01-06T03:00:00Z"));
        story.add(asked(6, "2026-01-08T03:00:00Z"));
        story.add(asked(8, "2026-01-05T03:00:00Z"));
        story.add(answered(8, "2026-01-25T03:00:00Z"));
        return story;
    }

    private static DossierMessage asked(int number, String at) {
        return new SupplementRequested(new UUID(0, number), Instant.parse(at));
    }

    private static DossierMessage answered(int number, String at) {
        return new SupplementSubmitted(
                new UUID(0, number),
                Instant.parse(at),
                new DossierMessage.Due(Instant.parse(at).plusSeconds(864_000)),
                Optional.empty());
    }
}
