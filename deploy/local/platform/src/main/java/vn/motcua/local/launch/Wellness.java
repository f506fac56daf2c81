package vn.motcua.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;

/** What healthy services have for an operator: read models that have stopped, a relay that cannot publish, parked messages. */
final class Wellness {

    private static final Set<String> STOPPED = Set.of("FAILED", "SOURCE_BROKEN");

    private final OperatorApi operators;
    private final Ports ports;
    private final Say say;

    Wellness(Home home, Ports ports, Say say) {
        this.operators = new OperatorApi(home, ports);
        this.ports = ports;
        this.say = say;
    }

    /**
     * Tells what waits for somebody.
     *
     * @param healthy names of the processes that answer
     * @return false when figures stand still: a read model has stopped, or a log is not published
     */
    boolean tell(Set<String> healthy) {
        boolean isWell = true;
        for (Service service : operators.services()) {
            if (healthy.contains(service.id())) {
                JsonNode status = operators.get(service, "status");
                isWell &= tellProjections(service, status) & tellRelay(service, status);
                tellParked(service);
            }
        }
        return isWell;
    }

    private boolean tellProjections(Service service, JsonNode status) {
        boolean isWell = true;
        for (JsonNode projection : status.required("projections")) {
            if (STOPPED.contains(projection.path("state").asText())) {
                isWell = false;
                say.line(
                        "  ! %s: bảng đọc %s (nguồn %s) dừng ở vị trí %d / read model stopped: %s · ./motcua rebuild %s"
                                .formatted(
                                        service.id(),
                                        projection.required("projection").asText(),
                                        projection.path("source").asText(),
                                        projection.path("position").asLong(),
                                        projection.path("problem").asText(),
                                        projection.required("projection").asText()));
            }
        }
        return isWell;
    }

    private boolean tellRelay(Service service, JsonNode status) {
        JsonNode relay = status.path("relay");
        if (relay.path("state").asText().equals("OTHER_HISTORY")) {
            say.line("  ! %s: nhật ký đã lùi lại, chủ đề Kafka kể khác / the log went back: %s · ./motcua begin-anew %s"
                    .formatted(service.id(), relay.path("problem").asText(), service.id()));
            return false;
        }
        if (!relay.path("state").asText().equals("DEGRADED")) {
            return true;
        }
        say.line("  ! %s: chưa phát được lên Kafka / not publishing to Kafka: %s"
                .formatted(service.id(), relay.path("problem").asText()));
        return false;
    }

    private void tellParked(Service service) {
        long parked =
                operators.get(service, "parked-messages").required("total").asLong();
        if (parked > 0) {
            say.line(("  ! %s: %d thông điệp không đọc được, đang để riêng / unreadable messages are parked:"
                            + " docs/operations.md; http://localhost:%d/ops/%s/operations/parked-messages")
                    .formatted(service.id(), parked, ports.gateway(), service.id()));
        }
    }
}
