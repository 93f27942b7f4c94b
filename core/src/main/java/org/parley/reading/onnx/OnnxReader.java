package org.parley.reading.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.model.Block;
import org.parley.model.Report;
import org.parley.reading.Name;
import org.parley.reading.Reader;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;
import org.parley.reading.lemma.Lemmatiser;
import org.parley.reading.segment.Segmenter;
import org.parley.reading.time.TimeReader;
import org.parley.text.Token;

/**
 * The reader that runs on the weights shipped with the product. Sentences of one report are read together, those of
 * different reports never, so that a report reads the same whatever else is read.
 */
public final class OnnxReader implements Reader {
    private static final String MODEL = "reader-0";
    private static final int ROWS = 32;
    /** Larger batches are no faster on one thread and take more memory. */
    private static final int PIECES_AT_ONCE = 1_024;

    private final Network network;
    private final WordPieces vocabulary;
    private final Segmenter segmenter;
    private final SentenceDecoder sentenceDecoder;
    private final NameDecoder nameDecoder;
    private final String sha256;

    private OnnxReader(Network network, WordPieces vocabulary, Labels labels, String sha256) {
        this.network = network;
        this.vocabulary = vocabulary;
        this.segmenter = Segmenter.english();
        this.sentenceDecoder = new SentenceDecoder(labels, Lemmatiser.english());
        this.nameDecoder = new NameDecoder(labels.names());
        this.sha256 = sha256;
    }

    /** A reader on the shipped weights; throws {@link IllegalStateException} when the build left them out. */
    public static OnnxReader open() {
        try (InputStream vocabulary = resource(".vocab.txt");
                InputStream labels = resource(".labels.json");
                InputStream weights = resource(".onnx");
                InputStream sha256 = resource(".sha256")) {
            String sum = new String(sha256.readAllBytes(), StandardCharsets.US_ASCII).strip();
            return new OnnxReader(
                    Network.load(weights.readAllBytes()), WordPieces.load(vocabulary), Labels.parse(labels), sum);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String ending) {
        InputStream in = OnnxReader.class.getResourceAsStream(MODEL + ending);
        if (in == null) {
            throw new IllegalStateException(MODEL + ending + " is missing from the build");
        }
        return in;
    }

    @Override
    public Reading read(Report report) {
        List<List<Token>> sentences = new ArrayList<>();
        for (Block block : report.blocks()) {
            if (block.kind().isRead()) {
                sentences.addAll(segmenter.sentences(report.text(), block.span()));
            }
        }
        return read(report, sentences);
    }

    /** Reads {@code report} with its sentences already cut. */
    Reading read(Report report, List<List<Token>> sentences) {
        Casing casing = Casing.of(sentences);
        List<List<String>> forms = sentences.stream().map(casing::forms).toList();
        List<Output> outputs = outputs(forms);
        List<Sentence> trees = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) {
            Output output = outputs.get(index);
            Sentence tree = sentenceDecoder.decode(index, sentences.get(index), forms.get(index), output);
            trees.add(tree);
            names.addAll(nameDecoder.names(tree, output));
        }
        return new Reading(report, trees, names, TimeReader.english().read(report, trees));
    }

    private List<Output> outputs(List<List<String>> sentences) {
        List<Input> inputs =
                sentences.stream().map(forms -> Input.of(forms, vocabulary)).toList();
        List<Integer> order = IntStream.range(0, inputs.size())
                .boxed()
                .sorted(Comparator.comparingInt(index -> inputs.get(index).length()))
                .toList();
        Output[] outputs = new Output[inputs.size()];
        int start = 0;
        while (start < order.size()) {
            int end = end(order, start, inputs);
            List<Integer> rows = order.subList(start, end);
            List<Output> read =
                    network.run(new Batch(rows.stream().map(inputs::get).toList(), vocabulary));
            for (int row = 0; row < rows.size(); row++) {
                outputs[rows.get(row)] = read.get(row);
            }
            start = end;
        }
        return List.of(outputs);
    }

    /** As many sentences of growing length as fit side by side; always at least one. */
    private static int end(List<Integer> order, int start, List<Input> inputs) {
        int end = start + 1;
        while (end < order.size()
                && end - start < ROWS
                && inputs.get(order.get(end)).length() * (end + 1 - start) <= PIECES_AT_ONCE) {
            end++;
        }
        return end;
    }

    @Override
    public String model() {
        return MODEL;
    }

    @Override
    public String modelSha256() {
        return sha256;
    }

    @Override
    public void close() {
        network.close();
    }
}
