package vn.motcua.dossier.automation.whenhandledthentellapplicant;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** How applicants are told. What is not set is not used. */
@ConfigMapping(prefix = "motcua.notices")
public interface NoticesConfig {
    /** How a connection to the mail server is kept to ourselves. */
    enum Security {
        /** For a server on the same machine alone. */
        NONE,
        STARTTLS,
        TLS
    }

    /** The mail server; without one no letter is sent. */
    @WithDefault("${MOTCUA_SMTP_HOST:}")
    Optional<String> smtpHost();

    /** Its port. */
    @WithDefault("${MOTCUA_SMTP_PORT:587}")
    int smtpPort();

    /** How the connection is kept to ourselves: {@code STARTTLS}, {@code TLS}, or {@code NONE} on the same machine. */
    @WithDefault("${MOTCUA_SMTP_SECURITY:STARTTLS}")
    Security smtpSecurity();

    /** Its user, when it asks for one. */
    @WithDefault("${MOTCUA_SMTP_USER:}")
    Optional<String> smtpUser();

    /** The user's password. */
    @WithDefault("${MOTCUA_SMTP_PASSWORD:}")
    Optional<String> smtpPassword();

    /** Who letters are from. */
    @WithDefault("${MOTCUA_SMTP_FROM:}")
    Optional<String> smtpFrom();

    /** Where text messages are posted to; without it none is sent. */
    @WithDefault("${MOTCUA_SMS_URL:}")
    Optional<URI> smsUrl();

    /** What the gateway for text messages knows us by, a bearer token. */
    @WithDefault("${MOTCUA_SMS_TOKEN:}")
    Optional<String> smsToken();

    /** Address of the page where a dossier can be tracked, as applicants reach it. */
    @WithDefault("${MOTCUA_TRACKING_PAGE:}")
    Optional<String> trackingPage();
}
