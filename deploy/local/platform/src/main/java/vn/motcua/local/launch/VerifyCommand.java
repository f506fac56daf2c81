package vn.motcua.local.launch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.launch.Verification.Chain;
import vn.motcua.local.verify.CheckpointState;
import vn.motcua.local.verify.Difference;
import vn.motcua.local.verify.Drift;
import vn.motcua.local.verify.TopicState;

/** Checks hash chain, tags and end of every log, then everything that is made of the logs, and what others have kept of them. */
final class VerifyCommand {

    private static final int SHOWN = 20;

    private final Home home;
    private final Say say;

    VerifyCommand(Home home, Say say) {
        this.home = home;
        this.say = say;
    }

    /** @return 0 when all logs are whole and nothing differs from them, 1 otherwise */
    int run(Options options) throws IOException {
        var data = new DataFolder(options.data());
        var verification = new Verification(home, data, Running.current(data).ports());
        // Of what is asked together each is told, whatever the others say.
        boolean whole = areChainsWhole(verification) & new Vaults(OperatorApi.of(home, data), say).areWhole();
        if (!whole) {
            return 1;
        }
        boolean asTold = areReadModelsAsTold(verification)
                & isWithoutDrift(verification)
                & areTopicsWhole(verification)
                & areCheckpointsKept(verification);
        return asTold ? 0 : 1;
    }

    private boolean areChainsWhole(Verification verification) {
        boolean whole = true;
        for (Chain chain : verification.chains()) {
            if (chain.whole()) {
                say.done("%s: %d sự kiện, nguyên vẹn / events, whole".formatted(chain.service(), chain.events()));
            } else {
                say.line("  ! %s: hỏng từ vị trí %d / first bad position %d: %s"
                        .formatted(chain.service(), chain.firstBad(), chain.firstBad(), words(chain.fault())));
                whole = false;
            }
        }
        return whole;
    }

    private boolean areReadModelsAsTold(Verification verification) {
        List<ReadModelState> all = verification.readModels();
        all.stream().filter(state -> !state.isAsTold()).forEach(this::show);
        boolean asTold = all.stream().allMatch(ReadModelState::isAsTold);
        if (asTold) {
            say.done("%d bảng đọc, %d dòng khớp nguồn / read models, rows agree with their sources"
                    .formatted(
                            all.size(),
                            all.stream().mapToLong(ReadModelState::rows).sum()));
        }
        return asTold;
    }

    private void show(ReadModelState state) {
        String name = state.service() + " · " + state.projection();
        if (!state.refusal().isEmpty()) {
            say.line("  ! %s: chưa so được / could not be compared: %s"
                    .formatted(name, state.refusal().replace(System.lineSeparator(), ": ")));
            return;
        }
        state.named()
                .forEach(row -> say.line("  ! %s: %s %s: %s"
                        .formatted(
                                name,
                                row.table(),
                                row.key(),
                                words(row.fault()) + (row.columns().isEmpty() ? "" : " " + row.columns()))));
        say.line("  ! %s: %d dòng lệch nguồn / rows differ from their sources: ./motcua rebuild %s"
                .formatted(name, state.differing(), state.projection()));
    }

    private boolean areCheckpointsKept(Verification verification) throws IOException {
        boolean kept = true;
        for (Map.Entry<String, CheckpointState> log : verification.checkpoints().entrySet()) {
            CheckpointState state = log.getValue();
            if (state.ofOtherHistories() > 0) {
                say.line(
                        "  · %s: %d mốc kiểm của lịch sử trước / checkpoints of a history before, not compared: begun anew"
                                .formatted(log.getKey(), state.ofOtherHistories()));
            }
            if (state.differences().isEmpty()) {
                say.done("%s: %d mốc kiểm ở cơ sở dữ liệu khác khớp nhật ký / checkpoints in other databases agree"
                        .formatted(log.getKey(), state.compared()));
            } else {
                kept = false;
                state.differences().stream()
                        .limit(SHOWN)
                        .forEach(one -> say.line("  ! %s %s: nhật ký / log [%s], mốc / checkpoint [%s]"
                                .formatted(one.planId(), one.figure(), one.log(), one.board())));
                say.line("  ! %s: nhật ký đã bị viết lại hoặc cắt đuôi / the log was written anew, or its end cut off:"
                                .formatted(log.getKey())
                        + " docs/operations.md");
            }
        }
        return kept;
    }

    private boolean areTopicsWhole(Verification verification) throws IOException {
        boolean whole = true;
        for (Map.Entry<String, TopicState> topic : verification.topics().entrySet()) {
            List<Difference> differences = topic.getValue().differences();
            if (differences.isEmpty()) {
                say.done("%s: Kafka khớp nhật ký, %d sự kiện / Kafka agrees with the log, events"
                        .formatted(topic.getKey(), topic.getValue().events()));
            } else {
                whole = false;
                differences.stream()
                        .limit(SHOWN)
                        .forEach(one -> say.line("  ! %s %s: nhật ký / log [%s], Kafka [%s]"
                                .formatted(one.planId(), one.figure(), one.log(), one.board())));
                say.line("  ! %s: Kafka lệch nhật ký / Kafka differs from the log: ./motcua republish %s"
                        .formatted(topic.getKey(), topic.getKey()));
            }
        }
        return whole;
    }

    private static String words(String fault) {
        return switch (fault) {
            case "EVENT_MISSING" -> "thiếu sự kiện / the event is missing";
            case "EVENT_CHANGED" -> "sự kiện đã bị sửa / the event was changed";
            case "TAG_MISSING" -> "thiếu nhãn của sự kiện / a tag of the event is missing";
            case "TAG_ADDED" -> "có nhãn mà sự kiện không mang / a tag that the event does not carry";
            case "MISSING" -> "thiếu dòng / the row is missing";
            case "ALTERED" -> "dòng đã bị sửa / the row was altered";
            case "ADDED" -> "dòng thừa / a row that nothing tells of";
            case "END_CUT_OFF" ->
                "mất đoạn cuối nhật ký, bảng đọc hoặc chuyển tiếp đã đọc qua đó /"
                        + " the end of the log is gone, read models or the relay have been there";
            default -> fault;
        };
    }

    private boolean isWithoutDrift(Verification verification) throws IOException {
        Drift drift;
        try {
            drift = verification.drift();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        if (drift.none()) {
            say.done("%d bảng điều hành, %d số liệu khớp nhật ký / boards, figures agree with the logs"
                    .formatted(drift.boards(), drift.figures()));
            return true;
        }
        if (!drift.atRest()) {
            say.line("  ! nhật ký đang được ghi, chưa so được; chạy lại khi yên / being written to, nothing compared:"
                    + " verify again at rest");
            return false;
        }
        drift.differences().stream().limit(SHOWN).forEach(this::show);
        say.line("  ! %d số liệu lệch nhật ký / figures drift from the logs: ./motcua status, ./motcua rebuild"
                .formatted(drift.differences().size()));
        return false;
    }

    private void show(Difference difference) {
        say.line("  ! %s %s: nhật ký / log [%s], bảng / board [%s]"
                .formatted(difference.planId(), difference.figure(), difference.log(), difference.board()));
    }
}
