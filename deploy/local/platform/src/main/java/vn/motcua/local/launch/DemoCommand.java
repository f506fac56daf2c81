package vn.motcua.local.launch;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import vn.motcua.local.ClockFile;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Tokens;
import vn.motcua.local.api.ApiRefusal;
import vn.motcua.local.api.ProductApi;
import vn.motcua.local.demo.Demo;
import vn.motcua.local.parts.Issuer;

/** Fills a running product with five weeks of an invented department's work. */
final class DemoCommand {

    private static final String HINT = "MOTCUA_CLOCK=2026-03-02T08:00:00+07:00 ./motcua up --detach --fresh";

    private final Home home;
    private final Say say;

    DemoCommand(Home home, Say say) {
        this.home = home;
        this.say = say;
    }

    void run(Options options) throws IOException {
        var data = new DataFolder(options.data());
        Running.Note note = Running.current(data);
        var gateway = URI.create("http://localhost:" + note.ports().gateway());
        var clock = new ClockFile(data.clock());
        var api = new ProductApi(gateway, new Tokens(Issuer.tokens(note.ports().issuer()), home.logins()));
        try {
            Optional<String> plan = new Demo(api, clock, home.folder().resolve("samples"), say::done).run();
            if (plan.isEmpty()) {
                say.line("Dữ liệu mẫu đã có, không thay đổi gì / the demo is there already, nothing was changed: "
                        + gateway + "/bang-dieu-hanh");
                say.line("Làm lại từ đầu / to begin anew: ./motcua down; " + HINT + "; ./motcua demo");
                return;
            }
            say.line("");
            say.line("  Bảng điều hành / board: " + gateway + "/bang-dieu-hanh/" + plan.get());
            say.line("  Còn phải làm / left to do: hồ sơ quá hạn, sắp đến hạn, chờ bổ sung"
                    + " / dossiers late, due soon, waiting for a supplement");
            say.line("  Giờ của hệ thống / product time: " + Summary.shown(clock.now()));
            say.line("");
            Summary.logins(home).forEach(say::line);
        } catch (ApiRefusal refusal) {
            throw new Trouble(refusal.getMessage(), refusal.code(), "./motcua down; " + HINT + "; ./motcua demo");
        }
    }
}
