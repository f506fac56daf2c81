package vn.motcua.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import vn.motcua.local.Agenda;
import vn.motcua.system.Dossiers.Receipt;

/** The 300 dossiers of a year, each with its {@link Fate}. */
final class YearOfDossiers {

    private static final LocalTime END_OF_AFTERNOON = LocalTime.of(16, 0);
    private static final Duration ASKED_AFTER = Duration.ofDays(1);
    private static final Duration COMPLETED_AFTER = Duration.ofDays(4);

    private final Dossiers dossiers;
    private final Agenda agenda;
    private final Map<Integer, Receipt> receipts = new HashMap<>();
    private final Map<Integer, LocalDate> resolvedOn = new HashMap<>();

    YearOfDossiers(Dossiers dossiers, Agenda agenda) {
        this.dossiers = dossiers;
        this.agenda = agenda;
    }

    void plan() {
        IntStream.rangeClosed(1, Fate.DOSSIERS)
                .mapToObj(Fate::new)
                .forEach(fate ->
                        agenda.at(fate.receivedAt().atZone(RunningProduct.ZONE).toInstant(), () -> receive(fate)));
    }

    private void receive(Fate fate) {
        Receipt receipt =
                dossiers.receive(Dossiers.handedIn(fate.procedure(), fate.channel(), fate.digitised(), fate.reused()));
        receipts.put(fate.number(), receipt);
        Instant next = fate.receivedAt().atZone(RunningProduct.ZONE).toInstant().plus(ASKED_AFTER);
        switch (fate.end()) {
            case OPEN -> dossiers.transfer(receipt.id());
            case REFUSED -> dossiers.refuse(receipt.id());
            case WITHDRAWN -> agenda.at(next, () -> dossiers.withdraw(receipt.id()));
            case EARLY, ON_TIME, LATE -> {
                dossiers.transfer(receipt.id());
                if (fate.supplemented()) {
                    agenda.at(next, () -> dossiers.requestSupplement(receipt.id()));
                    agenda.at(next.plus(COMPLETED_AFTER), () -> resolve(fate, dossiers.submitSupplement(receipt.id())));
                } else {
                    resolve(fate, receipt.dueAt());
                }
            }
        }
    }

    private void resolve(Fate fate, Instant dueAt) {
        LocalDate dueOn = dueAt.atZone(RunningProduct.ZONE).toLocalDate();
        LocalDate day =
                switch (fate.end()) {
                    case EARLY -> dueOn.minusDays(1);
                    case LATE -> dueOn.plusDays(1);
                    default -> dueOn;
                };
        resolvedOn.put(fate.number(), day);
        agenda.at(day.atTime(END_OF_AFTERNOON).atZone(RunningProduct.ZONE).toInstant(), () -> {
            String timeliness = dossiers.issueResult(receipts.get(fate.number()).id(), fate.electronicResult());
            assertThat(timeliness)
                    .as("dossier %d", fate.number())
                    .isEqualTo(fate.end().name());
        });
    }

    Receipt receipt(int number) {
        return receipts.get(number);
    }

    /** @param month 1 to 12 */
    long resolvedIn(int month) {
        return resolvedOn.values().stream()
                .filter(day -> day.getYear() == 2022 && day.getMonthValue() == month)
                .count();
    }
}
