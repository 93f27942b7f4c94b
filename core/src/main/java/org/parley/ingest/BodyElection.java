package org.parley.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Lets the voters choose the body of a page: the vote that agrees best with the others is taken. */
final class BodyElection {
    /** A vote for fewer characters than this counts only where there is no other. */
    private static final int SMALLEST = 140;

    /** What the page itself gives as the body wins over guesses that differ from it a little. */
    private static final double TRUST_IN_STATED = 0.3;

    private final Page page;

    private BodyElection(Page page) {
        this.page = page;
    }

    /** The numbers of the pieces that are body. */
    static BitSet of(Page page) {
        BodyElection election = new BodyElection(page);
        BitSet stated = BodyVoters.byLinkedData(page);
        List<BitSet> votes = new ArrayList<>(List.of(stated));
        BodyVoters.GUESSING.forEach(voter -> votes.add(election.withoutFurniture(voter.vote(page))));
        votes.removeIf(BitSet::isEmpty);
        if (votes.stream().anyMatch(vote -> election.weight(vote) >= SMALLEST)) {
            votes.removeIf(vote -> election.weight(vote) < SMALLEST);
        }
        return election.best(votes, stated);
    }

    /** The vote without what stands in named furniture, unless that is most of it. */
    private BitSet withoutFurniture(BitSet vote) {
        BitSet kept = new BitSet();
        vote.stream().filter(i -> !page.isFurniture(page.pieces().get(i))).forEach(kept::set);
        return weight(kept) * 2 >= weight(vote) ? kept : vote;
    }

    /** The first of the votes with the most agreement, so that the surer voter wins a tie. */
    private BitSet best(List<BitSet> votes, BitSet stated) {
        BitSet best = new BitSet();
        double most = -1;
        for (BitSet vote : votes) {
            double agreement = (vote.equals(stated) ? TRUST_IN_STATED : 0)
                    + votes.stream()
                            .mapToDouble(other -> agreement(vote, other))
                            .sum();
            if (agreement > most + 1e-9) {
                best = vote;
                most = agreement;
            }
        }
        return best;
    }

    /** The overlap of the two in characters, from 0 to 1. */
    private double agreement(BitSet first, BitSet second) {
        BitSet both = (BitSet) first.clone();
        both.and(second);
        return 2.0 * weight(both) / Math.max(1, weight(first) + weight(second));
    }

    private int weight(BitSet vote) {
        return vote.stream().map(i -> page.pieces().get(i).span().length()).sum();
    }
}
