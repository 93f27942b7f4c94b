package org.parley.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A folder of marked reports: {@code gold.json} and the reports as {@code ID.txt}. Marks of types that are not measured
 * are passed over.
 */
final class Gold {
    /** Two or more passages that tell the same thing differently. */
    record Dispute(String about, List<Side> sides) {}

    /** Where one claim of a dispute stands. */
    record Side(String report, Range range) {}

    private static final Map<FactType, List<String>> REQUIRED = Map.of(
            FactType.STATEMENT, List.of("speaker", "mode"),
            FactType.MEETING, List.of("meeting"),
            FactType.POSITION, List.of("party", "stance"),
            FactType.CEASEFIRE, List.of("status"),
            FactType.THREAT, List.of("act", "by"));

    private final Path folder;
    private final Map<String, String> texts;
    private final Map<FactType, List<Mark>> marks = new EnumMap<>(FactType.class);
    private final List<String> actors = new ArrayList<>();
    private final List<Dispute> disputes = new ArrayList<>();

    private Gold(Path folder) {
        this.folder = folder;
        this.texts = readTexts(folder);
        for (FactType type : FactType.values()) {
            marks.put(type, new ArrayList<>());
        }
    }

    /** Reads all of {@code folder}; throws {@link GoldFormatException} when it is not as it should be. */
    static Gold read(Path folder) {
        JsonNode all = readMarks(folder.resolve("gold.json"));
        Gold gold = new Gold(folder);
        int number = 0;
        for (JsonNode node : all) {
            gold.add(node, "mark " + number++);
        }
        return gold;
    }

    /** The text of the report {@code id}, if it is in the folder. */
    Optional<String> text(String id) {
        return Optional.ofNullable(texts.get(id));
    }

    List<Mark> marks(FactType type) {
        return List.copyOf(marks.getOrDefault(type, List.of()));
    }

    /** The names of the actors. */
    List<String> actors() {
        return actors;
    }

    List<Dispute> disputes() {
        return disputes;
    }

    private void add(JsonNode node, String where) {
        String type = required(node, "type", where);
        if (type.equals("actor")) {
            actors.add(required(node, "name", where));
        } else if (type.equals("disagreement")) {
            disputes.add(dispute(node, where));
        } else {
            for (FactType each : FactType.values()) {
                if (each.label().equals(type)) {
                    marks.computeIfAbsent(each, any -> new ArrayList<>()).add(mark(each, node, where));
                }
            }
        }
    }

    private Mark mark(FactType type, JsonNode node, String where) {
        REQUIRED.getOrDefault(type, List.of()).forEach(field -> {
            if (Json.texts(node, field).isEmpty()) {
                throw wrong(where + " (" + type.label() + ") has no " + field);
            }
        });
        String report = required(node, "doc", where);
        return new Mark(report, find(report, required(node, "evidence", where), where), node);
    }

    private Dispute dispute(JsonNode node, String where) {
        List<Side> sides = new ArrayList<>();
        for (JsonNode claim : node.path("claims")) {
            String report = claim.path(0).asText();
            sides.add(new Side(report, find(report, claim.path(1).asText(), where)));
        }
        return new Dispute(node.path("about").asText(), sides);
    }

    private Range find(String report, String evidence, String where) {
        String text = texts.get(report);
        if (text == null) {
            throw wrong(where + " is about " + report + ", and there is no " + report + ".txt");
        }
        int start = evidence.isEmpty() ? -1 : text.indexOf(evidence);
        if (start < 0) {
            throw wrong(where + ": its evidence does not stand in " + report + ".txt: " + oneLine(evidence));
        }
        return new Range(start, start + evidence.length());
    }

    private String required(JsonNode node, String field, String where) {
        return Json.text(node, field).orElseThrow(() -> wrong(where + " has no " + field));
    }

    private GoldFormatException wrong(String what) {
        return new GoldFormatException(folder.resolve("gold.json") + ": " + what);
    }

    private static String oneLine(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= 80 ? line : line.substring(0, 80) + "…";
    }

    private static JsonNode readMarks(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new GoldFormatException(file + ": there is no such file");
        }
        try {
            JsonNode all = new JsonMapper().readTree(file.toFile());
            if (!all.isArray()) {
                throw new GoldFormatException(file + ": not a JSON list");
            }
            return all;
        } catch (JsonProcessingException e) {
            throw new GoldFormatException(file + ": not JSON: " + oneLine(e.getOriginalMessage()), e);
        } catch (IOException e) {
            throw new GoldFormatException(file + ": cannot be read", e);
        }
    }

    private static Map<String, String> readTexts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.txt")) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                texts.put(name.substring(0, name.length() - ".txt".length()), readText(file));
            }
        } catch (IOException e) {
            throw new GoldFormatException(folder + ": cannot be read", e);
        }
        return texts;
    }

    private static String readText(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new GoldFormatException(file + ": cannot be read as UTF-8", e);
        }
    }
}
