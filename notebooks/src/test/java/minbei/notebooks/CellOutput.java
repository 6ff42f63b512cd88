package minbei.notebooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a code cell puts out.
 *
 * @param printed what it printed, with {@code \n} at line ends
 * @param value the value of its last expression as text, empty if there is none
 * @param picture that value as SVG, empty if it is no picture
 */
record CellOutput(String printed, String value, String picture) {
    private static final String TEXT = "text/plain";
    private static final String SVG = "image/svg+xml";

    /** Among the outputs a notebook stores those that are compared; other representations are passed over. */
    static CellOutput stored(JsonNode outputs) {
        StringBuilder printed = new StringBuilder();
        StringBuilder value = new StringBuilder();
        StringBuilder picture = new StringBuilder();
        for (JsonNode output : outputs) {
            switch (output.path("output_type").asText()) {
                case "stream" -> printed.append(text(output.path("text")));
                case "execute_result" -> {
                    value.append(text(output.path("data").path(TEXT)));
                    picture.append(text(output.path("data").path(SVG)));
                }
                default -> {
                    // An error, which no stored notebook may have and which its cell would raise again.
                }
            }
        }
        return new CellOutput(printed.toString(), value.toString(), picture.toString());
    }

    /** A notebook's text: one string, or one string for each line. */
    static String text(JsonNode text) {
        if (!text.isArray()) {
            return text.asText();
        }
        StringBuilder all = new StringBuilder();
        text.forEach(line -> all.append(line.asText()));
        return all.toString();
    }

    ArrayNode toJson(ObjectMapper json, int executionCount) {
        ArrayNode outputs = json.createArrayNode();
        if (!printed.isEmpty()) {
            ObjectNode stream = outputs.addObject().put("name", "stdout").put("output_type", "stream");
            lines(printed, stream.putArray("text"));
        }
        if (!value.isEmpty()) {
            ObjectNode result = outputs.addObject();
            ObjectNode data = result.putObject("data");
            if (!picture.isEmpty()) {
                lines(picture, data.putArray(SVG));
            }
            lines(value, data.putArray(TEXT));
            result.put("execution_count", executionCount).putObject("metadata");
            result.put("output_type", "execute_result");
        }
        return outputs;
    }

    private static void lines(String text, ArrayNode into) {
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline + 1;
            into.add(text.substring(start, end));
            start = end;
        }
    }

    @Override
    public String toString() {
        return "  printed: " + (printed.isEmpty() ? "nothing" : printed.stripTrailing()) + "\n  value: "
                + (value.isEmpty() ? "none" : value)
                + (picture.isEmpty() ? "" : "\n  picture: " + picture.length() + " characters of SVG");
    }
}
