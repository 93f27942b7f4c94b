package org.parley.ingest;

import java.util.List;
import org.parley.model.Block;

/** A report on its way: the text, its parts, and what the input says of itself. */
record Draft(String text, List<Block> blocks, Metadata metadata) {
    Draft {
        blocks = List.copyOf(blocks);
    }

    /** Whether anything but title and furniture is left to read. */
    boolean hasBody() {
        return blocks.stream().anyMatch(block -> block.kind() == Block.Kind.BODY || block.kind() == Block.Kind.SUMMARY);
    }
}
