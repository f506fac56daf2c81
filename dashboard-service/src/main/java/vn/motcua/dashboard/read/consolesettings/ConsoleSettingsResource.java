package vn.motcua.dashboard.read.consolesettings;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the console has to know before anybody has logged in. */
@Path("/console/settings")
@Tag(name = "Trang điều hành · Console")
class ConsoleSettingsResource {
    /** @param issuer address of the OpenID issuer; @param clientId the console's client there */
    @Schema(description = "Nơi đăng nhập của trang điều hành / where the console logs in")
    record Settings(
            @Schema(
                    description = "Địa chỉ nơi cấp thẻ OpenID / address of the OpenID issuer",
                    examples = "http://localhost:8080/oidc/motcua")
            String issuer,

            @Schema(description = "Mã ứng dụng của trang / client id of the console", examples = "motcua-console")
            String clientId) {}

    private final Settings settings;

    ConsoleSettingsResource(ConsoleConfig config) {
        settings = new Settings(config.issuer(), config.clientId());
    }

    @GET
    @PermitAll
    @NonBlocking
    @Operation(
            operationId = "consoleSettings",
            summary = "Cấu hình đăng nhập · Login settings",
            description = "Công khai / public")
    @APIResponse(responseCode = "200", description = "Cấu hình / settings")
    public Settings get() {
        return settings;
    }
}
