package vn.motcua.local.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page on which a person logs in. It posts back to its own address, whose query is the authorization request. */
final class LoginPage {

    private LoginPage() {}

    static String empty() {
        return template().replace("<!-- refusal -->", "");
    }

    static String afterWrongPassword() {
        return template()
                .replace(
                        "<!-- refusal -->",
                        "<p role=\"alert\">Tên đăng nhập hoặc mật khẩu không đúng. <span lang=\"en\">Wrong user name"
                                + " or password.</span></p>");
    }

    private static String template() {
        try (var in = LoginPage.class.getResourceAsStream("/login.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
