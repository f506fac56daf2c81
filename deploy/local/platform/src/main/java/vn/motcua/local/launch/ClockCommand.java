package vn.motcua.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import vn.motcua.local.ClockFile;
import vn.motcua.local.DataFolder;

/** Moves the product's clock forward. The processes see it within a second. */
final class ClockCommand {

    private final Say say;

    ClockCommand(Say say) {
        this.say = say;
    }

    void run(Options options) throws IOException {
        var data = new DataFolder(options.data());
        if (options.words().size() != 1) {
            throw new Trouble("Cần một thời điểm", "One instant is wanted", "./motcua clock 2026-03-02T08:00:00+07:00");
        }
        if (!Files.isDirectory(data.run())) {
            throw new Trouble("Chưa có dữ liệu ở " + data.path(), "No data at " + data.path(), "./motcua up");
        }
        var clock = new ClockFile(data.clock());
        if (!clock.moveTo(UpCommand.instant(options.words().getFirst()))) {
            throw backwards(clock.now());
        }
        say.line("Giờ của hệ thống / product time: " + Summary.shown(clock.now()));
    }

    static Trouble backwards(Instant now) {
        return new Trouble(
                "Đồng hồ chỉ đi tới; bây giờ là " + Summary.shown(now),
                "The clock only moves forward; it is " + Summary.shown(now) + " now",
                "một thời điểm muộn hơn / a later instant, ./motcua up --fresh");
    }
}
