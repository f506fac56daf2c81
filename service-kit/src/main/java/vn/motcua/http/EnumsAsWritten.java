package vn.motcua.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/** Constants are read as they are written in the document: Jackson would take them with blanks around, too. */
final class EnumsAsWritten extends SimpleModule {
    private static final long serialVersionUID = 1L;

    EnumsAsWritten() {
        setDeserializerModifier(new BeanDeserializerModifier() {
            private static final long serialVersionUID = 1L;

            @Override
            public JsonDeserializer<?> modifyEnumDeserializer(
                    DeserializationConfig config,
                    JavaType type,
                    BeanDescription description,
                    JsonDeserializer<?> deserializer) {
                return new AsWritten(deserializer);
            }
        });
    }

    private static final class AsWritten extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;

        AsWritten(JsonDeserializer<?> inner) {
            super(inner);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> inner) {
            return new AsWritten(inner);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_STRING)
                    && !parser.getText().equals(parser.getText().strip())) {
                return context.handleWeirdStringValue(handledType(), parser.getText(), "blanks around a constant");
            }
            return super.deserialize(parser, context);
        }
    }
}
