package vn.motcua.dossier.write;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.write.Samples.after;
import static vn.motcua.dossier.write.Samples.erased;
import static vn.motcua.dossier.write.Samples.receiptCorrected;
import static vn.motcua.dossier.write.Samples.received;
import static vn.motcua.dossier.write.Samples.refused;
import static vn.motcua.dossier.write.Samples.resultCorrected;
import static vn.motcua.dossier.write.Samples.resultDelivered;
import static vn.motcua.dossier.write.Samples.resultIssued;
import static vn.motcua.dossier.write.Samples.sentBack;
import static vn.motcua.dossier.write.Samples.submitted;
import static vn.motcua.dossier.write.Samples.supplementRequested;
import static vn.motcua.dossier.write.Samples.supplementRequestedBeforeReceipt;
import static vn.motcua.dossier.write.Samples.supplementSubmitted;
import static vn.motcua.dossier.write.Samples.supplementSubmittedBeforeReceipt;
import static vn.motcua.dossier.write.Samples.transferred;
import static vn.motcua.dossier.write.Samples.withdrawn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.write.Delivery.HandedOver;

/** Which event may follow which stage: every other history crashes. */
class DossierTest {
    private static final List<DossierEvent> EVENTS = List.of(
            submitted(),
            supplementRequestedBeforeReceipt(),
            supplementSubmittedBeforeReceipt(),
            refused(),
            received(),
            transferred(),
            supplementRequested("2026-03-03T10:00"),
            supplementSubmitted("2026-03-03T10:00", "2026-03-11T10:00"),
            sentBack(),
            withdrawn(),
            resultIssued("2026-03-05T10:00"),
            resultDelivered("2026-03-06T10:00"),
            receiptCorrected(),
            resultCorrected(),
            erased());

    /** One column an event, in the order of {@link #EVENTS}; x: may follow, a dot: cannot happen. */
    private static final String TABLE = """
            nothing               x...x..........
            submitted             .x.xx....x.....
            completing            ..xx.....x.....
            received              .....x..xx..x..
            in process            ......x.xxx.x..
            awaiting supplement   .......x.x..x..
            resolved              ...........x.x.
            delivered             .............xx
            refused               ..............x
            sent back             ..............x
            withdrawn             ..............x
            forgotten             ...............
            """;

    private static Map<String, List<DossierEvent>> histories() {
        Map<String, List<DossierEvent>> histories = new LinkedHashMap<>();
        DossierEvent asked = supplementRequested("2026-03-03T10:00");
        DossierEvent issued = resultIssued("2026-03-05T10:00");
        histories.put("nothing", List.of());
        histories.put("submitted", List.of(submitted()));
        histories.put("completing", List.of(submitted(), supplementRequestedBeforeReceipt()));
        histories.put("received", List.of(received()));
        histories.put("in process", List.of(received(), transferred()));
        histories.put("awaiting supplement", List.of(received(), transferred(), asked));
        histories.put("resolved", List.of(received(), transferred(), issued));
        histories.put("delivered", List.of(received(), transferred(), issued, resultDelivered("2026-03-06T10:00")));
        histories.put("refused", List.of(submitted(), refused()));
        histories.put("sent back", List.of(received(), transferred(), sentBack()));
        histories.put("withdrawn", List.of(received(), withdrawn()));
        histories.put("forgotten", List.of(submitted(), refused(), erased()));
        return histories;
    }

    @Test
    void what_may_follow_what_is_one_table() {
        String found = histories().entrySet().stream()
                .map(history -> "%-22s%s\n".formatted(history.getKey(), row(history.getValue())))
                .collect(joining());

        assertThat(found).isEqualTo(TABLE);
    }

    private static String row(List<DossierEvent> history) {
        return EVENTS.stream()
                .map(event -> mayFollow(history, event) ? "x" : ".")
                .collect(joining());
    }

    private static boolean mayFollow(List<DossierEvent> history, DossierEvent next) {
        List<DossierEvent> longer = new ArrayList<>(history);
        longer.add(next);
        try {
            after(longer.toArray(DossierEvent[]::new));
            return true;
        } catch (IllegalStateException _) {
            return false;
        }
    }

    @Test
    void an_impossible_history_is_told_as_such() {
        assertThatThrownBy(() -> after(received(), received()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("impossible history");
    }

    @Test
    void tracks_go_their_own_way_beside_the_stage() {
        Dossier delivered =
                after(received(), transferred(), resultIssued("2026-03-05T10:00"), resultDelivered("2026-03-06T10:00"));

        assertThat(delivered.delivery()).isInstanceOf(HandedOver.class);
        assertThat(delivered.units().codes()).containsExactlyInAnyOrder(Samples.UNIT, Samples.AGENCY);
        assertThat(after(received(), receiptCorrected()).people())
                .isEqualTo(new People.Known(
                        Stream.of(Samples.APPLICANT, Samples.OTHER_APPLICANT).toList(),
                        List.of(Samples.REASON),
                        List.of(Samples.FILE.fileId(), Samples.OTHER_FILE.fileId())));
    }
}
