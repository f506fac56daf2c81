package vn.motcua.dashboard.infra;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import vn.motcua.config.Positive;

/** What an installation may set for its boards and console. */
@ConfigMapping(prefix = "motcua.dashboard")
public interface DashboardConfig {
    /** A dossier is "due soon" when its due day is today or within this many calendar days. */
    @WithDefault("3")
    @WithConverter(Positive.class)
    int dueSoonDays();

    /** Dossiers of each list that come with the board itself; the rest is paged. */
    @WithDefault("8")
    @WithConverter(Positive.class)
    int dossiersWithBoard();

    /** Issuer that the console logs in at, as browsers reach it. */
    @WithDefault("${MOTCUA_OIDC_ISSUER}")
    String consoleIssuer();

    /** Client id of the console at the issuer; a public client with PKCE. */
    @WithDefault("motcua-console")
    String consoleClientId();
}
