package org.parley.cli;

import java.util.Optional;
import java.util.function.Supplier;
import org.parley.pipeline.Parley;
import org.parley.reading.onnx.OnnxReader;

/** Where the commands get what reads for them; asked only once the arguments are known to be right. */
@FunctionalInterface
interface Readers extends Supplier<Parley> {
    /** The version of this build; "development" when it runs from class files. */
    String VERSION = Optional.ofNullable(Readers.class.getPackage().getImplementationVersion())
            .orElse("development");

    Readers SHIPPED = () -> new Parley(OnnxReader.open(), VERSION);
}
