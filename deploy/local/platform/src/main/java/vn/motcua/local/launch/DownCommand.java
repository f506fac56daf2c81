package vn.motcua.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import vn.motcua.local.DataFolder;
import vn.motcua.local.process.Ending;

/** Ends the product that runs on a data folder, or what a killed launcher has left of it. */
final class DownCommand {

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
            var launcher = Running.lastNote(data).flatMap(note -> ProcessHandle.of(note.pid()));
            launcher.ifPresent(process -> {
                process.destroy();
                process.onExit().join();
            });
            say.done("đã dừng / stopped");
            return;
        }
        List<String> orphans = Ending.endOrphans(data.run());
        say.line(
                orphans.isEmpty()
                        ? "Không có gì đang chạy ở / nothing runs on " + data.path()
                        : "Đã dừng phần còn sót / ended leftovers: " + String.join(", ", orphans));
    }
}
