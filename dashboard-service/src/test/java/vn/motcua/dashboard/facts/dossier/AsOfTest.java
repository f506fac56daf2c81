package vn.motcua.dashboard.facts.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dashboard.facts.AsOf;
import vn.motcua.dashboard.facts.Scope;
import vn.motcua.dashboard.known.DossierMessage;
import vn.motcua.dashboard.metrics.Days;
import vn.motcua.dashboard.metrics.Period;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.DirectoryMessage;
import vn.motcua.organisations.DirectoryMessage.OrganisationClosed;

/** Figures of any instant, asked for when everything else has happened, are those that the oracle folds from what had happened by then. */
class AsOfTest {
    private static final int DOSSIERS = 2_000;
    private static final int INSTANTS = 10;
    private static final int SOON = 5;
    private static final Instant FIRST = Instant.parse("2024-11-02T00:00:00Z");
    private static final Duration SPAN = Duration.ofDays(620);
    /** H37.17 ends in the middle of 2025, and H37.16 takes over. */
    private static final List<DirectoryMessage> ORGANISATIONS = List.of(
            SecondOpinion.registered("H37.16", "H37"),
            SecondOpinion.registered("H37.16.01", "H37.16"),
            SecondOpinion.registered("H37.17", "H37"),
            new OrganisationClosed("H37.17", LocalDate.of(2025, 6, 30), List.of("H37.16")));

    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void the_zone_is_set_back() {
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"})
    void boards_of_any_instant_are_those_of_a_fresh_replay_to_it(String zoneOfMachine) {
        TimeZone.setDefault(TimeZone.getTimeZone(zoneOfMachine));
        Random random = new Random(zoneOfMachine.hashCode());
        List<DossierMessage> messages = messages(random.nextLong());
        TableOfDossiers table = new TableOfDossiers();
        messages.forEach(table::tell);
        Directory directory = Directory.of(ORGANISATIONS);
        try (DossierBoards boards = new DossierBoards(table, zoneOfMachine)) {
            for (Instant then : instants(random, messages)) {
                SecondOpinion oracle = new SecondOpinion(then);
                ORGANISATIONS.forEach(oracle::tell);
                messages.forEach(oracle::tell);
                int year = then.atZone(Days.ZONE).getYear();
                for (String organisation : List.of("H37", "H37.16", "H37.17")) {
                    for (int of : List.of(year - 1, year)) {
                        assertThat(boards.figuresThen(directory, organisation, of, then, SOON))
                                .as("%s of %s at %s", of, organisation, then)
                                .isEqualTo(only(
                                        boards.figuresThen(directory, organisation, of, then, SOON)
                                                .keySet(),
                                        oracle.figures(organisation, of, then, SOON)));
                    }
                }
            }
        }
    }

    @Test
    void boards_with_and_without_a_plan_agree_and_each_number_leads_to_exactly_its_dossiers() {
        Random random = new Random(14);
        List<DossierMessage> messages = messages(random.nextLong());
        TableOfDossiers table = new TableOfDossiers();
        messages.forEach(table::tell);
        Directory directory = Directory.of(ORGANISATIONS);
        try (DossierBoards boards = new DossierBoards(table)) {
            for (Instant then : instants(random, messages).subList(0, 5)) {
                SecondOpinion oracle = new SecondOpinion(then);
                ORGANISATIONS.forEach(oracle::tell);
                messages.forEach(oracle::tell);
                Period period = Period.of(then.atZone(Days.ZONE).getYear(), then);
                Seen seen = new Seen(
                        period,
                        period.today().plusDays(SOON),
                        Scope.of(directory, "H37", period),
                        new AsOf(Optional.of(then)));
                Map<String, String> shown = boards.figuresWithoutPlan(seen);
                assertThat(shown)
                        .isEqualTo(only(
                                shown.keySet(),
                                oracle.figures("H37", period.from().getYear(), then, SOON)));
                List<DossierGroups.Group> divisions = boards.groups(seen, DossierGroup.DIVISION);
                for (DossierFigure figure : DossierFigure.values()) {
                    long all = boards.items(seen, figure, Optional.empty());
                    assertThat(divisions.stream()
                                    .mapToLong(group -> group.figures().get(figure))
                                    .sum())
                            .as(figure + " by division")
                            .isEqualTo(all);
                    for (DossierGroups.Group group : divisions) {
                        assertThat(boards.items(
                                        seen,
                                        figure,
                                        Optional.of(new DossierItems.One(DossierGroup.DIVISION, group.key()))))
                                .as(figure + " of " + group.key())
                                .isEqualTo(group.figures().get(figure));
                    }
                }
            }
        }
    }

    @Test
    void a_correction_of_today_changes_nothing_of_yesterday() {
        DossierLife life = new DossierLife(
                new UUID(0, 1), "H37.16", Instant.parse("2026-03-02T02:00:00Z"), Instant.parse("2026-03-09T10:00:00Z"));
        TableOfDossiers table = new TableOfDossiers();
        table.tell(life.received(false, 1, 1, true));
        table.tell(new DossierMessage.ReceiptCorrected(
                life.id(),
                Instant.parse("2026-03-03T02:00:00Z"),
                Optional.empty(),
                new DossierMessage.DimensionChange(Optional.of("ONLINE"), Optional.empty(), Optional.empty())));
        try (DossierBoards boards = new DossierBoards(table)) {
            assertThat(boards.figuresThen(Directory.EMPTY, "H37.16", 2026, Instant.parse("2026-03-03T01:59:59Z"), 3))
                    .containsEntry("target.T2", "0/1")
                    .containsEntry("corrected.dossiers", "0");
            assertThat(boards.figuresThen(Directory.EMPTY, "H37.16", 2026, Instant.parse("2026-03-03T02:00:00Z"), 3))
                    .containsEntry("target.T2", "1/1")
                    .containsEntry("corrected.dossiers", "1");
        }
    }

    /** In the order in which they happened, as the topics hold them. */
    private static List<DossierMessage> messages(long seed) {
        return new RandomDossiers(seed)
                .lives(DOSSIERS).stream().flatMap(List::stream).toList();
    }

    /** Some at any time, some at the very moment of a message or just before it, one at the turn of a year. */
    private static List<Instant> instants(Random random, List<DossierMessage> messages) {
        List<Instant> instants =
                new ArrayList<>(List.of(Days.beginOf(2026), Days.beginOf(2026).minusMillis(1)));
        while (instants.size() < INSTANTS) {
            instants.add(FIRST.plusSeconds(random.nextLong(SPAN.toSeconds())));
            Instant at = messages.get(random.nextInt(messages.size())).at();
            instants.add(random.nextBoolean() ? at : at.minusNanos(1_000));
        }
        return instants;
    }

    private static Map<String, String> only(Set<String> names, Map<String, String> figures) {
        Map<String, String> some = new TreeMap<>(figures);
        some.keySet().retainAll(names);
        return some;
    }
}
