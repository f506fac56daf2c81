package vn.motcua.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is wrong with a JSON body, in words of JSON.
 *
 * @param pointer where, when it is known
 */
record JsonMistake(Optional<String> pointer, Text what) {
    private static final int CHOICES_MAX = 30;

    static JsonMistake of(JsonProcessingException json) {
        Optional<String> pointer = json instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? Optional.of(JsonPointers.of(mapping.getPath()))
                : Optional.empty();
        return new JsonMistake(pointer, what(json));
    }

    private static Text what(JsonProcessingException json) {
        return switch (json) {
            case TimesAreText.OutOfBounds _ -> TimeBounds.TEXT;
            case UnrecognizedPropertyException _ -> new Text("Trường này không được hỗ trợ", "This field is not known");
            case InvalidFormatException wrong
            when wrong.getTargetType() != null && wrong.getTargetType().isEnum() -> choices(wrong.getTargetType());
            case MismatchedInputException wrong
            when says(wrong, "Trailing token") ->
                new Text("Có dữ liệu thừa sau giá trị JSON", "There is more after the JSON value");
            case MismatchedInputException wrong -> expected(wrong.getTargetType());
            case StreamConstraintsException _ ->
                new Text(
                        "JSON vượt giới hạn về độ sâu, độ dài chuỗi hoặc độ dài số",
                        "The JSON exceeds the limits on depth, string length or number length");
            case JsonMappingException wrong
            when wrong.getCause() instanceof InputCoercionException coercion -> expected(coercion.getTargetType());
            case JsonMappingException _ -> new Text("Giá trị này không hợp lệ", "This value is not valid");
            case JsonProcessingException wrong
            when says(wrong, "Duplicate field") ->
                new Text(
                        "Một khóa xuất hiện hai lần" + at(wrong, "dòng", "cột"),
                        "A key stands there twice" + at(wrong, "line", "column"));
            default ->
                new Text("JSON sai cú pháp" + at(json, "dòng", "cột"), "This is not JSON" + at(json, "line", "column"));
        };
    }

    private static boolean says(JsonProcessingException json, String beginning) {
        return json.getOriginalMessage() != null && json.getOriginalMessage().startsWith(beginning);
    }

    private static Text choices(Class<?> type) {
        String all = Arrays.stream(type.getEnumConstants())
                .limit(CHOICES_MAX)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return new Text("Phải là một trong: " + all, "Must be one of: " + all);
    }

    private static Text expected(Class<?> type) {
        Text kind = JsonKinds.of(type);
        return new Text("Phải là " + kind.vietnamese(), "Must be " + kind.english());
    }

    private static String at(JsonProcessingException json, String line, String column) {
        JsonLocation at = json.getLocation();
        return at == null ? "" : " (" + line + " " + at.getLineNr() + ", " + column + " " + at.getColumnNr() + ")";
    }
}
