/**
 * The only place that knows onnxruntime: word pieces, batches, the model session, tree decoding.
 */
@NullMarked
package org.parley.reading.onnx;

import org.jspecify.annotations.NullMarked;
