package vn.motcua.eventstore.kafka;

/** Our extension attributes of a CloudEvent. Kafka carries them as text, so numbers are written in decimal. */
final class Attributes {
    /** Position of the event in the publisher's log. */
    static final String POSITION = "position";

    /** Position of the event before it in its partition, 0 for the first: who has not read that one has missed something. */
    static final String PREVIOUS = "previous";

    /** What the publisher calls the history that its log tells: another one says that the log went back, and went on otherwise. */
    static final String HISTORY = "history";

    /** The event's hash in the chain of the log, hexadecimal: who keeps the topic can tell a log that was written anew. */
    static final String HASH = "hash";

    /** Version of the event's schema, the newest that the publisher knows. */
    static final String VERSION = "version";

    /** Kind of the entity: the key of its tag, for example {@code dossier}. */
    static final String ENTITY = "entity";

    /** Identifier of the entity. The record's key is what its messages are ordered by, which may be a larger whole. */
    static final String ENTITY_ID = "entityid";

    /** Identifier that Kafka gave the topic: another one says that the topic was lost and made anew. */
    static final String TOPIC_ID = "topicid";

    /** What the CloudEvents binding for Kafka puts before attribute names in headers. */
    static final String HEADER = "ce_";

    private Attributes() {}
}
