package vn.motcua.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.motcua.local.DataFolder;
import vn.motcua.local.process.Ending;

/** Ends the product that runs on a data folder, or what a killed launcher has left of it. */
final class DownCommand {

    /** Longer than the end in order of every part. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Say say;

    DownCommand(Say say) {
        this.say = say;
    }

    void run(Options options) throws IOException {
        var data = new DataFolder(options.data());
        if (!Files.isDirectory(data.run())) {
            say.line("Không có gì đang chạy ở / nothing runs on " + data.path());
            return;
        }
        if (Running.isHeld(data)) {
            end(launcher(data));
            say.done("đã dừng / stopped");
            return;
        }
        List<String> orphans = Ending.endOrphans(data.run());
        say.line(
                orphans.isEmpty()
                        ? "Không có gì đang chạy ở / nothing runs on " + data.path()
                        : "Đã dừng phần còn sót / ended leftovers: " + String.join(", ", orphans));
    }

    /** The one who holds the folder: it notes itself right after it has taken it. */
    private static ProcessHandle launcher(DataFolder data) throws IOException {
        return Running.lastNote(data)
                .flatMap(note -> ProcessHandle.of(note.pid()))
                .orElseThrow(() -> new Trouble(
                        "Một Cửa vừa mới bắt đầu hoặc vừa mới dừng",
                        "Một Cửa is just beginning, or just ending",
                        "./motcua status, ./motcua down"));
    }

    private static void end(ProcessHandle launcher) {
        launcher.destroy();
        try {
            launcher.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            throw new Trouble(
                    "Sau %d phút vẫn chưa dừng xong".formatted(PATIENCE.toMinutes()),
                    "Not ended after %d minutes".formatted(PATIENCE.toMinutes()),
                    "kill -9 " + launcher.pid() + "; ./motcua down");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
