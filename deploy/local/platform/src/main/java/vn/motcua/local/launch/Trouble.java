package vn.motcua.local.launch;

import java.io.Serial;

/** What keeps the launcher from its work, told to a person: what is wrong and the way out, Vietnamese first. */
final class Trouble extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Trouble(String vietnamese, String english, String wayOut) {
        super("%s%n%s%nCách xử lý / way out: %s".formatted(vietnamese, english, wayOut));
    }
}
