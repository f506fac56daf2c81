package vn.motcua.dashboard.facts.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import vn.motcua.dashboard.known.DossierMessage;
import vn.motcua.dashboard.known.DossierMessage.DimensionChange;
import vn.motcua.dashboard.known.DossierMessage.Due;
import vn.motcua.dashboard.known.DossierMessage.DueDateExtended;
import vn.motcua.dashboard.known.DossierMessage.EndedWithoutResult;
import vn.motcua.dashboard.known.DossierMessage.ReceiptCorrected;
import vn.motcua.dashboard.known.DossierMessage.Refused;
import vn.motcua.dashboard.known.DossierMessage.ResultCorrected;
import vn.motcua.dashboard.known.DossierMessage.ResultDelivered;
import vn.motcua.dashboard.known.DossierMessage.Submitted;
import vn.motcua.dashboard.known.DossierMessage.SupplementRequested;
import vn.motcua.dashboard.known.DossierMessage.SupplementSubmitted;
import vn.motcua.dashboard.known.DossierMessage.Transferred;

/**
 * Lives of dossiers from the end of 2024 on, any of them: refused before their receipt, short, late, over a new year,
 * supplemented twice, corrected, never ended.
 */
final class RandomDossiers {
    private static final Instant BEGIN = Instant.parse("2024-11-01T00:00:00Z");
    private static final int RECEIVED_WITHIN_DAYS = 420;
    static final List<String> AGENCIES = List.of("H37.16", "H37.16.01", "H37.17");

    private final Random random;

    RandomDossiers(long seed) {
        random = new Random(seed);
    }

    List<List<DossierMessage>> lives(int number) {
        List<List<DossierMessage>> lives = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            lives.add(life(new UUID(random.nextLong(), random.nextLong())));
        }
        return lives;
    }

    private List<DossierMessage> life(UUID id) {
        List<DossierMessage> life = new ArrayList<>();
        Instant at = BEGIN.plus(hours(RECEIVED_WITHIN_DAYS));
        String agency = AGENCIES.get(random.nextInt(AGENCIES.size()));
        if (random.nextInt(4) == 0) {
            life.add(new Submitted(id, at, "2.000908", "Cấp bản sao", "ONLINE", agency));
            at = at.plus(hours(5));
            if (random.nextInt(3) == 0) {
                life.add(random.nextBoolean() ? new Refused(id, at) : new EndedWithoutResult(id, at, Optional.empty()));
                return life;
            }
        }
        DossierLife told = new DossierLife(id, agency, at, at.plus(hours(40)));
        life.add(told.received(random.nextBoolean(), random.nextInt(3), random.nextInt(2), random.nextBoolean()));
        if (random.nextInt(5) == 0) {
            at = at.plus(hours(2));
            Optional<Due> due = random.nextBoolean() ? Optional.of(told.due(at.plus(hours(30)))) : Optional.empty();
            life.add(new ReceiptCorrected(id, at, due, change()));
        }
        for (int requests = random.nextInt(3); requests > 0; requests--) {
            at = at.plus(hours(60));
            life.add(new SupplementRequested(id, at));
            at = at.plus(hours(60));
            if (requests == 1 && random.nextInt(3) == 0) {
                if (random.nextBoolean()) {
                    life.add(new EndedWithoutResult(id, at, Optional.of(told.endedWithoutResult(at))));
                }
                return life;
            }
            Optional<DimensionChange> changed = random.nextBoolean() ? Optional.of(change()) : Optional.empty();
            life.add(new SupplementSubmitted(id, at, told.due(at.plus(hours(40))), changed));
        }
        if (random.nextInt(4) == 0) {
            at = at.plus(hours(60));
            life.add(new DueDateExtended(
                    id,
                    at,
                    told.due(at.plus(hours(90))).dueAt(),
                    told.due(at.plus(hours(90))).dueAt()));
        }
        ending(told, life, at.plus(hours(120)));
        return life;
    }

    private void ending(DossierLife told, List<DossierMessage> life, Instant end) {
        UUID id = told.id();
        switch (random.nextInt(4)) {
            case 0 ->
                life.add(new Transferred(
                        id, end, "H37.16", random.nextBoolean() ? Optional.of("H37.16.02") : Optional.empty()));
            case 1 -> life.add(told.resolved(end, random.nextBoolean()));
            case 2 -> {
                life.add(told.resolved(end, random.nextBoolean()));
                life.add(new ResultCorrected(id, end.plus(hours(3))));
                life.add(new ResultDelivered(id, end.plus(hours(50))));
            }
            default -> life.add(new EndedWithoutResult(id, end, Optional.of(told.endedWithoutResult(end))));
        }
    }

    private DimensionChange change() {
        return new DimensionChange(
                Optional.of(random.nextBoolean() ? "ONLINE" : "PUBLIC_POST"),
                Optional.of(random.nextInt(3)),
                Optional.of(random.nextInt(2)));
    }

    private Duration hours(int daysAtMost) {
        return Duration.ofHours(1 + random.nextInt(daysAtMost * 24));
    }
}
