package org.parley.reading.onnx;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words cut into the pieces of the encoder's vocabulary, as the uncased BERT tokenizer does it: accents off, lower
 * case, each punctuation mark on its own, then the longest known prefix again and again. Safe for use by several
 * threads.
 */
final class WordPieces {
    private static final int LONGEST_WORD = 100;
    private static final int CACHED_WORDS = 50_000;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final Map<String, int[]> cache = new ConcurrentHashMap<>();

    private WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.unknown = vocabulary.getOrDefault("[UNK]", 0);
    }

    /** The vocabulary in a file of one piece a line; the line number is the id. */
    static WordPieces load(InputStream vocabulary) throws IOException {
        Map<String, Integer> ids = new HashMap<>(80_000);
        BufferedReader lines = new BufferedReader(new InputStreamReader(vocabulary, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            ids.put(line, ids.size());
        }
        return new WordPieces(ids);
    }

    /** The id of a piece that the vocabulary holds, {@code [CLS]} and its like included. */
    int id(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("not in the vocabulary: " + piece);
        }
        return id;
    }

    /** The pieces of {@code word}, at least one and at most {@code limit}. */
    int[] of(String word, int limit) {
        int[] known = cache.get(word);
        if (known == null) {
            known = cut(word);
            if (word.length() <= LONGEST_WORD && cache.size() < CACHED_WORDS) {
                cache.put(word, known);
            }
        }
        return known.length <= limit ? known : Arrays.copyOf(known, limit);
    }

    private int[] cut(String text) {
        List<Integer> pieces = new ArrayList<>();
        for (String word : words(text)) {
            pieces.addAll(pieces(word));
        }
        if (pieces.isEmpty()) {
            pieces.add(unknown);
        }
        return pieces.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The words of {@code text} after the clean-up of the uncased tokenizer. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(character -> {
            if (isDropped(character)) {
                return;
            }
            boolean alone = isPunctuation(character) || isIdeograph(character);
            if (alone || isSpace(character)) {
                finish(word, words);
            }
            if (alone) {
                words.add(Character.toString(character));
            } else if (!isSpace(character)) {
                word.appendCodePoint(character);
            }
        });
        finish(word, words);
        return words;
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private List<Integer> pieces(String word) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            return List.of(unknown);
        }
        List<Integer> pieces = new ArrayList<>();
        int start = 0;
        while (start < word.length()) {
            int end = word.length();
            Integer id = null;
            while (end > start && id == null) {
                id = vocabulary.get(start == 0 ? word.substring(0, end) : "##" + word.substring(start, end));
                end = id == null ? end - 1 : end;
            }
            if (id == null) {
                return List.of(unknown);
            }
            pieces.add(id);
            start = end;
        }
        return pieces;
    }

    private static boolean isSpace(int character) {
        return character == '\t' || character == '\n' || character == '\r' || Character.isSpaceChar(character);
    }

    private static boolean isDropped(int character) {
        int type = Character.getType(character);
        boolean control = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
        return character == 0xFFFD || type == Character.NON_SPACING_MARK || (control && !isSpace(character));
    }

    private static boolean isPunctuation(int character) {
        if ((character >= 33 && character <= 47)
                || (character >= 58 && character <= 64)
                || (character >= 91 && character <= 96)
                || (character >= 123 && character <= 126)) {
            return true;
        }
        int type = Character.getType(character);
        return type == Character.CONNECTOR_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || type == Character.START_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }

    /** The blocks that the original tokenizer sets apart character by character. */
    private static boolean isIdeograph(int character) {
        return (character >= 0x4E00 && character <= 0x9FFF)
                || (character >= 0x3400 && character <= 0x4DBF)
                || (character >= 0x20000 && character <= 0x2A6DF)
                || (character >= 0x2A700 && character <= 0x2B73F)
                || (character >= 0x2B740 && character <= 0x2B81F)
                || (character >= 0x2B820 && character <= 0x2CEAF)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0x2F800 && character <= 0x2FA1F);
    }
}
