package vn.motcua.dashboard.facts.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dashboard.known.DossierMessage;
import vn.motcua.dashboard.metrics.Days;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.DirectoryMessage;
import vn.motcua.organisations.DirectoryMessage.OrganisationClosed;

/** Counts kept per agency and day give what the figures oracle folds from the same messages, at any moment, in any batches. */
class DayTallyTest {
    private static final int DOSSIERS = 3_000;
    private static final long SEED = 766;
    private static final int SOON = 30;
    /** H37.17 ends in the middle of 2025, and H37.16 takes over. */
    private static final List<DirectoryMessage> ORGANISATIONS = List.of(
            SecondOpinion.registered("H37.16", "H37"),
            SecondOpinion.registered("H37.16.01", "H37.16"),
            SecondOpinion.registered("H37.17", "H37"),
            new OrganisationClosed("H37.17", LocalDate.of(2025, 6, 30), List.of("H37.16")));

    @ParameterizedTest(name = "seen on {0}")
    @ValueSource(
            strings = {
                "2024-12-30T05:00:00Z",
                "2025-03-03T02:00:00Z",
                "2025-06-30T16:59:00Z",
                "2025-07-01T05:00:00Z",
                "2025-12-31T16:59:00Z",
                "2026-01-02T01:00:00Z",
                "2026-06-01T05:00:00Z"
            })
    void boards_show_what_the_oracle_folds(Instant now) {
        Directory directory = Directory.of(ORGANISATIONS);
        SecondOpinion oracle = new SecondOpinion();
        ORGANISATIONS.forEach(oracle::tell);
        until(now).forEach(oracle::tell);
        try (DossierBoards boards = new DossierBoards(rowsAt(now))) {
            for (int year = 2024; year <= now.atZone(Days.ZONE).getYear(); year++) {
                for (String organisation : List.of("H37", "H37.16", "H37.16.01", "H37.17")) {
                    Map<String, String> shown = boards.figures(directory, organisation, year, now, SOON);
                    assertThat(oracle.figures(organisation, year, now, SOON))
                            .as(organisation + " in " + year)
                            .containsAllEntriesOf(shown);
                }
            }
        }
    }

    @Test
    void in_whatever_batches_messages_come_the_days_end_up_the_same() {
        DayTally whole = new DayTally();
        whole.putIn(rowsAt(Instant.MAX).rows());

        Random random = new Random(SEED);
        Map<UUID, DossierRow> rows = new HashMap<>();
        DayTally batches = new DayTally();
        for (List<DossierMessage> life : new RandomDossiers(SEED).lives(DOSSIERS)) {
            for (int from = 0, to; from < life.size(); from = to) {
                to = from + 1 + random.nextInt(life.size() - from);
                UUID id = life.getFirst().dossierId();
                batches.takeOut(rows.containsKey(id) ? List.of(rows.get(id)) : List.of());
                DossierRow row = rows.computeIfAbsent(id, _ -> new DossierRow());
                life.subList(from, to).forEach(message -> DossierProjection.show(row, message));
                batches.putIn(List.of(row));
            }
        }
        assertThat(batches.changes()).isEqualTo(whole.changes());
    }

    private static Stream<DossierMessage> until(Instant now) {
        return new RandomDossiers(SEED)
                .lives(DOSSIERS).stream().flatMap(List::stream).filter(message -> !message.at()
                        .isAfter(now));
    }

    private static TableOfDossiers rowsAt(Instant now) {
        TableOfDossiers table = new TableOfDossiers();
        until(now).forEach(table::tell);
        return table;
    }
}
