package vn.motcua.local.launch;

import com.fasterxml.jackson.databind.JsonNode;

/** What the services find of their vaults, beside their logs and topics. Tells references, and nobody. */
final class Vaults {

    private static final int SHOWN = 20;

    private final OperatorApi operators;
    private final Say say;

    Vaults(OperatorApi operators, Say say) {
        this.operators = operators;
        this.say = say;
    }

    /** Has every service compare its vault, and tells what it found. */
    boolean areWhole() {
        boolean whole = true;
        for (Service service : operators.services()) {
            whole &= isWhole(service);
        }
        return whole;
    }

    private boolean isWhole(Service service) {
        JsonNode verdict = operators.get(service, "vault/verification");
        long total = verdict.required("total").asLong();
        if (total == 0) {
            say.done("%s: kho kín khớp nhật ký, %d dòng / the vault agrees with the log, rows"
                    .formatted(service.id(), verdict.required("rows").asLong()));
            return true;
        }
        boolean again = false;
        int shown = 0;
        for (JsonNode fault : verdict.required("faults")) {
            String kind = fault.required("kind").asText();
            again |= kind.equals("TO_ERASE_AGAIN");
            if (shown++ < SHOWN) {
                say.line("  ! %s: kho kín / vault %s: %s"
                        .formatted(service.id(), fault.required("ref").asText(), words(kind)));
            }
        }
        say.line("  ! %s: kho kín có %d chỗ sai / the vault has faults: %s"
                .formatted(service.id(), total, again ? "./motcua erase-again " + service.id() : "docs/operations.md"));
        return false;
    }

    private static String words(String kind) {
        return switch (kind) {
            case "DAMAGED" -> "bị sửa hoặc hỏng / altered or damaged";
            case "SERVICE_KEY_UNKNOWN" -> "khoá không có trong vault.key / its key is not in vault.key";
            case "KEY_MISSING" -> "mất khoá của dòng / its own key is gone";
            case "ROW_MISSING" -> "bị mất, nhật ký còn nhắc tới / gone, and the log refers to it";
            case "NO_EVENT" -> "không sự kiện nào nhắc tới / no event refers to it";
            case "NOT_ERASED" -> "nhật ký nói đã xoá mà vẫn còn / the log says it was erased, and it is there";
            case "TO_ERASE_AGAIN" ->
                "Kafka nói đã xoá, bản khôi phục đưa trở lại / Kafka says it was erased, a restore brought it back";
            default -> kind;
        };
    }
}
