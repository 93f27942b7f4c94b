package org.parley.reading.onnx;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.reading.Upos;

/** What the numbers that the model gives out stand for, by head of the model. */
record Labels(List<Upos> upos, List<String> xpos, List<String> relations, List<String> names) {
    /** The labels in a JSON object of four string lists, {@code U}, {@code X}, {@code R} and {@code N}. */
    static Labels parse(InputStream json) throws IOException {
        Map<String, List<String>> lists = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            String head = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    head = parser.currentName();
                } else if (token == JsonToken.VALUE_STRING) {
                    lists.computeIfAbsent(head, name -> new ArrayList<>()).add(parser.getText());
                }
            }
        }
        List<Upos> upos = list(lists, "U").stream().map(Upos::valueOf).toList();
        return new Labels(upos, list(lists, "X"), list(lists, "R"), list(lists, "N"));
    }

    private static List<String> list(Map<String, List<String>> lists, String head) throws IOException {
        List<String> labels = lists.get(head);
        if (labels == null) {
            throw new IOException("no labels " + head);
        }
        return List.copyOf(labels);
    }
}
