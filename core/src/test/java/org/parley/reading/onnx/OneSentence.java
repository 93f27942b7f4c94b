package org.parley.reading.onnx;

import java.nio.charset.StandardCharsets;
import org.parley.reading.Reading;

/** A process of its own that opens the reader and reads one sentence. */
final class OneSentence {
    private OneSentence() {}

    public static void main(String[] arguments) {
        try (OnnxReader reader = OnnxReader.open()) {
            Reading reading = reader.read(OnnxReaderTest.report("The envoys left."));
            String line = "root=" + reading.sentences().get(0).root().form() + "\n";
            System.out.writeBytes(line.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
