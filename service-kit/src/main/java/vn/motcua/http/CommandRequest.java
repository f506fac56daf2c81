package vn.motcua.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import vn.motcua.eventstore.CommandContext;

/**
 * What the current request says beside its command: who acts, under which {@code Idempotency-Key}, seen which version.
 * Resources on virtual threads ask it once, for {@link #creation()} or for {@link #change()}.
 */
@RequestScoped
public class CommandRequest {
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    /** A UUID with random bits: version 4, or 7. */
    private static final Pattern RANDOM_UUID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-[47]\\p{XDigit}{3}-[89abAB]\\p{XDigit}{3}-\\p{XDigit}{12}");

    private final Caller caller;
    private final BodyHash body;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Request request;

    CommandRequest(Caller caller, BodyHash body, HttpHeaders headers, UriInfo uri, Request request) {
        this.caller = caller;
        this.body = body;
        this.headers = headers;
        this.uri = uri;
        this.request = request;
    }

    /**
     * The context of a command that makes a new entity; it takes no {@code If-Match}.
     * The request is answered 400 when a POST has no key of 1 to 200 visible ASCII characters, or without a token none that
     * is a random UUID: callers without a token share one subject, and who hits another's key and body gets the other's answer.
     */
    public CommandContext creation() {
        if (!values(HttpHeaders.IF_MATCH).isEmpty()) {
            throw new Rejected(
                    HttpRefusal.IF_MATCH_INVALID,
                    "Việc tạo mới không nhận If-Match",
                    "A creation does not take If-Match");
        }
        return context(OptionalLong.empty());
    }

    /**
     * The context of a command on an existing entity. The request is answered 428 when {@code If-Match} is missing,
     * 400 when it is not exactly one strong ETag or when a POST has no key.
     */
    public CommandContext change() {
        return context(OptionalLong.of(EntityTags.ifMatch(values(HttpHeaders.IF_MATCH))));
    }

    private CommandContext context(OptionalLong ifMatch) {
        Optional<String> tag = key().map(this::tagOf);
        return new CommandContext(caller.actor(), otherHome(), tag, tag.map(_ -> bodyHash()), ifMatch);
    }

    /** The token's organisation, when another unit is acted for; an empty text when the token has none. */
    private Optional<String> otherHome() {
        return Optional.of(caller.homeOrg()).filter(home -> !home.equals(caller.org()));
    }

    /** The same key and body for another unit is another request, and not answered as the first one was. */
    private String bodyHash() {
        return otherHome().map(_ -> Hashes.sha256(body.value(), caller.org())).orElseGet(body::value);
    }

    /** PUT, PATCH and DELETE may come without a key: their If-Match already lets one through. */
    private Optional<String> key() {
        List<String> keys = values(IDEMPOTENCY_KEY);
        if (keys.isEmpty() && request.getMethod().equals("POST")) {
            throw new Rejected(
                    HttpRefusal.IDEMPOTENCY_KEY_MISSING,
                    "Gửi một khóa mới (ví dụ UUID) cho mỗi yêu cầu, và giữ nguyên khóa khi gửi lại",
                    "Send a new key (a UUID, say) with each request, and the same key when you repeat it");
        } else if (keys.size() > 1
                || !keys.stream().allMatch(key -> KEY.matcher(key).matches())) {
            throw new Rejected(
                    HttpRefusal.IDEMPOTENCY_KEY_INVALID,
                    "Khóa gồm 1 đến 200 ký tự ASCII nhìn thấy được, gửi một lần",
                    "A key is 1 to 200 visible ASCII characters, sent once");
        } else if (caller.isAnonymous()
                && !keys.stream().allMatch(key -> RANDOM_UUID.matcher(key).matches())) {
            throw new Rejected(
                    HttpRefusal.IDEMPOTENCY_KEY_INVALID,
                    "Không đăng nhập thì khóa phải là UUID ngẫu nhiên (phiên bản 4 hoặc 7), để không ai trùng khóa của người khác",
                    "Without a login a key must be a random UUID (version 4 or 7), so that nobody hits the key of another");
        }
        return keys.stream().findFirst();
    }

    private String tagOf(String key) {
        String path = uri.getRequestUri().getRawPath();
        return Hashes.sha256(caller.issuer(), caller.id(), request.getMethod(), path, key);
    }

    private List<String> values(String header) {
        return Optional.ofNullable(headers.getRequestHeader(header)).orElse(List.of());
    }
}
