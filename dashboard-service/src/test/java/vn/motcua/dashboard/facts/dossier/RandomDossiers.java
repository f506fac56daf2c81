package vn.motcua.dashboard.facts.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.motcua.dashboard.known.DossierMessage;
import vn.motcua.dashboard.known.DossierMessage.Dimensions;
import vn.motcua.dashboard.known.DossierMessage.Due;
import vn.motcua.dashboard.known.DossierMessage.Ending;
import vn.motcua.dashboard.known.DossierMessage.Received;
import vn.motcua.dashboard.known.DossierMessage.ResultDelivered;
import vn.motcua.dashboard.known.DossierMessage.ResultIssued;
import vn.motcua.dashboard.known.DossierMessage.SentBack;
import vn.motcua.dashboard.known.DossierMessage.SupplementRequested;
import vn.motcua.dashboard.known.DossierMessage.SupplementSubmitted;
import vn.motcua.dashboard.known.DossierMessage.Transferred;

/** Lives of dossiers from the end of 2024 on, any of them: short, late, over a new year, supplemented twice, never ended. */
final class RandomDossiers {
    private static final Instant BEGIN = Instant.parse("2024-11-01T00:00:00Z");
    private static final int RECEIVED_WITHIN_DAYS = 420;
    static final List<String> AGENCIES = List.of("H37.16", "H37.16.01", "H37.17");
    private static final List<String> TIMELINESS = List.of("EARLY", "ON_TIME", "LATE");

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
        Instant originalDue = at.plus(hours(40));
        life.add(received(id, at, originalDue));
        int requests = random.nextInt(3);
        Duration waited = Duration.ZERO;
        boolean waits = false;
        for (int i = 0; i < requests; i++) {
            Instant pausedAt = at.plus(hours(60));
            life.add(new SupplementRequested(id, pausedAt));
            waits = i == requests - 1 && random.nextInt(3) == 0;
            at = pausedAt.plus(hours(60));
            if (!waits) {
                life.add(new SupplementSubmitted(id, at, pausedAt, new Due(at.plus(hours(40)))));
            }
            if (!waits || random.nextBoolean()) {
                waited = waited.plus(Duration.between(pausedAt, at));
            } else {
                return life;
            }
        }
        ending(id, life, at.plus(hours(120)), waits, requests, waited);
        return life;
    }

    private void ending(UUID id, List<DossierMessage> life, Instant end, boolean waits, int requests, Duration waited) {
        Ending ending =
                new Ending(end, end.plus(hours(9)), TIMELINESS.get(random.nextInt(3)), requests, waited.toSeconds());
        switch (waits ? 3 : random.nextInt(4)) {
            case 0 -> life.add(new Transferred(id, end));
            case 1 -> life.add(new ResultIssued(id, end, ending, random.nextBoolean()));
            case 2 -> {
                life.add(new ResultIssued(id, end, ending, random.nextBoolean()));
                life.add(new ResultDelivered(id, end.plus(hours(50))));
            }
            default -> life.add(new SentBack(id, end, ending));
        }
    }

    private Received received(UUID id, Instant at, Instant due) {
        Dimensions dimensions = new Dimensions(
                "2.000908",
                "HT",
                random.nextBoolean() ? "ONLINE" : "DIRECT",
                "H37.99",
                AGENCIES.get(random.nextInt(AGENCIES.size())),
                false,
                random.nextBoolean(),
                3,
                random.nextInt(3),
                random.nextInt(2),
                at,
                due);
        return new Received(id, at, "H37.99-260302-000007", "Cấp bản sao", dimensions, new Due(due));
    }

    private Duration hours(int daysAtMost) {
        return Duration.ofHours(1 + random.nextInt(daysAtMost * 24));
    }
}
