package vn.motcua.eventstore.kafka;

/** Our extension attributes of a CloudEvent. Kafka carries them as text, so numbers are written in decimal. */
final class Attributes {
    /** Position of the event in the publisher's log. */
    static final String POSITION = "position";

    /** Version of the event's schema, the newest that the publisher knows. */
    static final String VERSION = "version";

    /** Key of the entity's tag, for example {@code dossier}; the entity's identifier is the record's key. */
    static final String ENTITY = "entity";

    /** Identifier that Kafka gave the topic: another one says that the topic was lost and made anew. */
    static final String TOPIC_ID = "topicid";

    /** What the CloudEvents binding for Kafka puts before attribute names in headers. */
    static final String HEADER = "ce_";

    private Attributes() {}
}
