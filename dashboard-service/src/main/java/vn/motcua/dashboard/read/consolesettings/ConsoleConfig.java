package vn.motcua.dashboard.read.consolesettings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an installation may set for its console. */
@ConfigMapping(prefix = "motcua.dashboard.console")
public interface ConsoleConfig {
    /** Issuer that the console logs in at, as browsers reach it. */
    @WithDefault("${MOTCUA_OIDC_ISSUER}")
    String issuer();

    /** Client id of the console at the issuer; a public client with PKCE. */
    @WithDefault("motcua-console")
    String clientId();
}
