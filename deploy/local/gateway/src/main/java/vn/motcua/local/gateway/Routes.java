package vn.motcua.local.gateway;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which path belongs to which upstream. */
final class Routes {

    static final Map<Upstream, List<String>> OWNED = Map.of(
            Upstream.PLAN, List.of("/api/v1/plans"),
            Upstream.CATALOG,
                    List.of(
                            "/api/v1/procedures",
                            "/api/v1/procedure-drafts",
                            "/api/v1/publication-decisions",
                            "/api/v1/organisations",
                            "/api/v1/officers",
                            "/api/v1/calendar",
                            "/api/v1/calendar-years",
                            "/api/v1/rule-sets"),
            Upstream.DOSSIER, List.of("/api/v1/dossiers", "/api/v1/tracking"),
            Upstream.FEEDBACK, List.of("/api/v1/feedback"),
            Upstream.ISSUER, List.of("/oidc"));

    /** What operators see of each service, by the name it has in paths. */
    static final Map<String, Upstream> BY_NAME = Stream.of(
                    Upstream.PLAN, Upstream.CATALOG, Upstream.DOSSIER, Upstream.FEEDBACK, Upstream.DASHBOARD)
            .collect(Collectors.toUnmodifiableMap(u -> u.name().toLowerCase(java.util.Locale.ROOT), u -> u));

    private Routes() {}

    /** @param uri path and query as they came; boards, reports and every page go to the dashboard */
    static Route of(String uri) {
        int query = uri.indexOf('?');
        String path = query < 0 ? uri : uri.substring(0, query);
        String[] parts = path.split("/", 4);
        if (parts.length >= 3 && BY_NAME.containsKey(parts[2])) {
            if (parts[1].equals("openapi") && parts.length == 3) {
                return new Route(BY_NAME.get(parts[2]), "/q/openapi" + (query < 0 ? "" : uri.substring(query)));
            }
            if (parts[1].equals("ops") && parts.length == 4 && isForOperators(parts[3])) {
                return new Route(BY_NAME.get(parts[2]), uri.substring("/ops/".length() + parts[2].length()));
            }
        }
        return OWNED.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(prefix -> within(path, prefix)))
                .findFirst()
                .map(entry -> new Route(entry.getKey(), uri))
                .orElseGet(() -> new Route(Upstream.DASHBOARD, uri));
    }

    private static boolean isForOperators(String rest) {
        return rest.startsWith("q/") || rest.startsWith("operations/");
    }

    private static boolean within(String path, String prefix) {
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }
}
