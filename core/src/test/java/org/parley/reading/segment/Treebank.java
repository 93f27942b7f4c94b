package org.parley.reading.segment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.text.Span;

/** A treebank in CoNLL-U form, as running text with the places of its sentences and words. */
public final class Treebank {
    /** A document; sentences are spans of its text, and each word has its columns. */
    public record Document(String text, List<Span> sentences, List<WordLine> words) {}

    /** A word, its place in the text of the document, and its ten columns. */
    public record WordLine(Span span, List<String> columns) {}

    private final List<Document> documents = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private List<Span> sentences = new ArrayList<>();
    private List<WordLine> words = new ArrayList<>();
    private boolean paragraph;

    private Treebank() {}

    /** The documents of {@code file}; a blank line stands between paragraphs. */
    public static List<Document> read(Path file) throws IOException {
        Treebank reading = new Treebank();
        List<List<String>> sentence = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# newdoc")) {
                reading.finish();
            } else if (line.startsWith("# newpar")) {
                reading.paragraph = true;
            } else if (line.isEmpty()) {
                reading.add(sentence);
                sentence.clear();
            } else if (!line.startsWith("#")) {
                sentence.add(List.of(line.split("\t", -1)));
            }
        }
        reading.finish();
        return List.copyOf(reading.documents);
    }

    private void finish() {
        if (!sentences.isEmpty()) {
            documents.add(new Document(text.toString(), List.copyOf(sentences), List.copyOf(words)));
        }
        text = new StringBuilder();
        sentences = new ArrayList<>();
        words = new ArrayList<>();
    }

    private void add(List<List<String>> lines) {
        if (lines.isEmpty()) {
            return;
        }
        if (paragraph && !text.isEmpty()) {
            text.append("\n\n");
        }
        paragraph = false;
        int start = text.length();
        int end = start;
        int at = 0;
        while (at < lines.size()) {
            List<String> line = lines.get(at);
            int last = at + 1;
            if (line.get(0).contains("-")) {
                int size = size(line.get(0));
                last = at + 1 + size;
                addWords(line.get(1), lines.subList(at + 1, last));
            } else if (!line.get(0).contains(".")) {
                addWords(line.get(1), List.of(line));
            } else {
                at++;
                continue;
            }
            end = text.length();
            if (!line.get(9).contains("SpaceAfter=No")) {
                text.append(' ');
            }
            at = last;
        }
        sentences.add(new Span(start, end));
    }

    private static int size(String range) {
        String[] ends = range.split("-", -1);
        return Integer.parseInt(ends[1]) - Integer.parseInt(ends[0]) + 1;
    }

    private void addWords(String surface, List<List<String>> lines) {
        StringBuilder together = new StringBuilder();
        lines.forEach(line -> together.append(line.get(1)));
        int start = text.length();
        if (!together.toString().equals(surface)) {
            words.add(new WordLine(new Span(start, start + surface.length()), lines.get(0)));
        } else {
            for (List<String> line : lines) {
                words.add(new WordLine(new Span(start, start + line.get(1).length()), line));
                start += line.get(1).length();
            }
        }
        text.append(surface);
    }
}
