package org.parley.reading.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The model's weights, ready to run. Safe for use by several threads at once; each run uses the thread it is called on. */
final class Network implements AutoCloseable {
    private final OrtEnvironment environment;
    private final OrtSession session;

    private Network(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /** The network with the weights in these bytes of an ONNX file. */
    static Network load(byte[] weights) {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            try (SessionOptions options = new SessionOptions()) {
                // Reports are read side by side, so one report must not ask for more than one core.
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.setOptimizationLevel(SessionOptions.OptLevel.ALL_OPT);
                return new Network(environment, environment.createSession(weights, options));
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model cannot be loaded", e);
        }
    }

    /** What the model says of each sentence of {@code batch}, in its order. */
    List<Output> run(Batch batch) {
        Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
        try {
            inputs.put("ids", tensor(batch.ids(), batch.pieceShape()));
            inputs.put("mask", tensor(batch.mask(), batch.pieceShape()));
            inputs.put("case", tensor(batch.pieceCase(), batch.pieceShape()));
            inputs.put("widx", tensor(batch.firstPiece(), batch.wordShape()));
            inputs.put("wcase", tensor(batch.wordCase(), batch.wordShape()));
            inputs.put("wmask", tensor(batch.wordMask(), batch.wordShape()));
            try (OrtSession.Result result = session.run(inputs)) {
                return outputs(result, batch.rows());
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model cannot run", e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(LongBuffer values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, values, shape);
    }

    private static List<Output> outputs(OrtSession.Result result, int rows) throws OrtException {
        long[][] upos = classes(result, "upos");
        long[][] xpos = classes(result, "xpos");
        long[][] relations = classes(result, "rel");
        long[][] names = classes(result, "ner");
        float[][][] arcs = (float[][][]) result.get("arc").orElseThrow().getValue();
        List<Output> outputs = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            outputs.add(new Output(upos[row], xpos[row], relations[row], names[row], arcs[row]));
        }
        return outputs;
    }

    private static long[][] classes(OrtSession.Result result, String head) throws OrtException {
        return (long[][]) result.get(head).orElseThrow().getValue();
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the model cannot be closed", e);
        }
    }
}
