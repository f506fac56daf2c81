package vn.motcua.eventstore;

import java.util.Objects;
import java.util.Set;

/** Who acts: a person at their desk, a program of somebody else, or a machine of ours. Never a citizen's identity. */
public sealed interface Actor {
    /** What the history calls an actor: {@code PERSON}, {@code CLIENT} or {@code MACHINE}. */
    enum Kind {
        PERSON,
        CLIENT,
        MACHINE
    }

    /** Officer id or client id as the issuer knows them; for a machine of ours its name. */
    String id();

    /** Code of the organisation that they act for; empty for a machine of ours, and for a token without one. */
    String org();

    Kind kind();

    /**
     * Somebody who logged in, or {@code anonymous} without a login.
     *
     * @param id the token's {@code sub}, opaque, never a name
     * @param roles as the token says them, for example {@code CASE_OFFICER}
     */
    record Person(String id, String org, Set<String> roles) implements Actor {
        public Person {
            Objects.requireNonNull(id);
            Objects.requireNonNull(org);
            roles = Set.copyOf(roles);
        }

        @Override
        public Kind kind() {
            return Kind.PERSON;
        }
    }

    /**
     * A program that has a token of its own, with no person behind it: a partner's portal, for example.
     *
     * @param id the token's {@code sub}
     * @param roles as the token says them, for example {@code PARTNER}
     */
    record Client(String id, String org, Set<String> roles) implements Actor {
        public Client {
            Objects.requireNonNull(id);
            Objects.requireNonNull(org);
            roles = Set.copyOf(roles);
        }

        @Override
        public Kind kind() {
            return Kind.CLIENT;
        }
    }

    /**
     * An automation of ours, which acts on what its trigger names. It has no token, belongs to no organisation, and passes
     * guards by the rule that each guard says.
     *
     * @param name fixed for good, for example {@code catalog-seed}
     */
    record Machine(String name) implements Actor {
        public Machine {
            Objects.requireNonNull(name);
        }

        @Override
        public String id() {
            return name;
        }

        @Override
        public String org() {
            return "";
        }

        @Override
        public Kind kind() {
            return Kind.MACHINE;
        }
    }
}
