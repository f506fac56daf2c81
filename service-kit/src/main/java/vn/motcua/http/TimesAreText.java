package vn.motcua.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/**
 * Dates and times are read from ISO strings alone. Jackson would also take epoch seconds, days and arrays, and a
 * caller who sends milliseconds would get a date in the year 58000 without a word. A year outside of {@link TimeBounds}
 * is a field that breaks its rule.
 */
final class TimesAreText extends SimpleModule {
    private static final long serialVersionUID = 1L;

    TimesAreText() {
        setDeserializerModifier(new BeanDeserializerModifier() {
            private static final long serialVersionUID = 1L;

            @Override
            public JsonDeserializer<?> modifyDeserializer(
                    DeserializationConfig config, BeanDescription type, JsonDeserializer<?> deserializer) {
                return type.getBeanClass().getPackageName().equals("java.time")
                        ? new TextOnly(deserializer)
                        : deserializer;
            }
        });
    }

    /** The value is a time, and one that no request may name. */
    static final class OutOfBounds extends MismatchedInputException {
        private static final long serialVersionUID = 1L;

        private OutOfBounds(JsonParser parser, Class<?> type) {
            super(parser, "year out of bounds", type);
        }
    }

    private static final class TextOnly extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;

        TextOnly(JsonDeserializer<?> inner) {
            super(inner);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> inner) {
            return new TextOnly(inner);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return context.handleUnexpectedToken(handledType(), parser);
            }
            Object time = super.deserialize(parser, context);
            if (TimeBounds.exceeded(time)) {
                throw new OutOfBounds(parser, handledType());
            }
            return time;
        }
    }
}
