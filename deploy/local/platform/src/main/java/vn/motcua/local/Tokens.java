package vn.motcua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks the local issuer for tokens, with the passwords that its file of logins gives. */
public final class Tokens {

    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI endpoint;
    private final LocalLogins logins;

    /** @param endpoint where the issuer gives tokens */
    public Tokens(URI endpoint, Path loginsFile) {
        this.endpoint = endpoint;
        this.logins = LocalLogins.read(loginsFile);
    }

    /** @throws IllegalArgumentException when nobody, neither a person nor a client, has that login */
    public String of(String login) {
        return logins.isClient(login) ? ofClient(login) : ofUser(login);
    }

    /** @throws IllegalArgumentException when there is no such person */
    public String ofUser(String user) {
        return ask(Map.of(
                "grant_type",
                "password",
                "client_id",
                "motcua-console",
                "username",
                user,
                "password",
                logins.password("user", user)));
    }

    /** @throws IllegalArgumentException when there is no such client */
    public String ofClient(String id) {
        return ask(Map.of(
                "grant_type", "client_credentials", "client_id", id, "client_secret", logins.password("client", id)));
    }

    private String ask(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            String answer = client.send(request, BodyHandlers.ofString()).body();
            Matcher token = ACCESS_TOKEN.matcher(answer);
            if (!token.find()) {
                throw new IllegalStateException("no token: " + answer);
            }
            return token.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
