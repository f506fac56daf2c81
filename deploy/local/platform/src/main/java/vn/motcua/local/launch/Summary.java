package vn.motcua.local.launch;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.local.Home;
import vn.motcua.local.LocalLogins;

/** What a person wants to know when all is up: addresses, logins, time. */
final class Summary {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Home home;
    private final Product product;
    private final Say say;

    Summary(Home home, Product product, Say say) {
        this.home = home;
        this.product = product;
        this.say = say;
    }

    void print() throws IOException {
        say.line("Sẵn sàng sau / ready after " + say.sinceBegin());
        say.line("");
        for (Service service : Service.values()) {
            if (!service.exists(home)) {
                say.line("  – chưa có / not there yet: " + service.id());
            }
        }
        say.line("  " + product.address() + "/");
        say.line("  " + product.address() + "/openapi/<plan|catalog|dossier|feedback|dashboard>");
        say.line("  " + product.address() + "/oidc/motcua/.well-known/openid-configuration");
        say.line("  " + PostOfficeProcess.page(product.ports()) + " (thư gửi người nộp / letters to applicants)");
        say.line("  Giờ của hệ thống / product time: " + shown(product.clock().now()));
        say.line("  Nhật ký / logs: " + product.data().logs());
        say.line("");
        logins(home).forEach(say::line);
        say.line("");
        say.line("  Ctrl-C hoặc ./motcua down để dừng / to stop");
    }

    static List<String> logins(Home home) {
        var lines = new ArrayList<>(List.of("  Đăng nhập cục bộ / local logins:"));
        for (LocalLogins.Entry login : LocalLogins.read(home.logins()).entries()) {
            if (!login.password().equals("-")) {
                lines.add("    %-14s %-18s %-17s %s"
                        .formatted(login.id(), login.password(), login.roles(), login.name()));
            }
        }
        return lines;
    }

    static String shown(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).atZone(ZONE));
    }
}
