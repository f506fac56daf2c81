package vn.motcua.dossier.automation.whenhandledthentellapplicant;

import java.util.List;
import java.util.Optional;

/**
 * How an applicant can be reached, as the vault holds it, and wants to be.
 *
 * @param notifyBy {@code EMAIL}, {@code SMS}; empty when they have not said
 */
record Contact(Optional<String> email, Optional<String> phone, Optional<List<String>> notifyBy) {
    /** Of somebody whose row cannot be read. */
    static final Contact UNREADABLE = new Contact(Optional.empty(), Optional.empty(), Optional.empty());

    Contact {
        // The vault holds rows of before somebody could say how.
        email = orEmpty(email);
        phone = orEmpty(phone);
        notifyBy = orEmpty(notifyBy);
    }

    @SuppressWarnings("OptionalAssignedToNull")
    private static <T> Optional<T> orEmpty(Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }

    /** Whoever gives an e-mail address and says no more is told there. */
    boolean wantsEmail() {
        return notifyBy.map(wished -> wished.contains("EMAIL")).orElse(true);
    }

    /** A text message costs money and comes at any hour: it is sent to who asks for it. */
    boolean wantsSms() {
        return notifyBy.map(wished -> wished.contains("SMS")).orElse(false);
    }
}
