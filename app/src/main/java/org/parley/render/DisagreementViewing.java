package org.parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Disagreement;
import org.parley.model.Evidence;
import org.parley.model.KnownFact;

/** Where the reports do not go together, with the words of each side. */
final class DisagreementViewing {
    private final Directory directory;

    DisagreementViewing(Directory directory) {
        this.directory = directory;
    }

    List<BriefView.DisagreementItem> items(List<Disagreement> disagreements) {
        return disagreements.stream().map(this::item).toList();
    }

    private BriefView.DisagreementItem item(Disagreement disagreement) {
        List<BriefView.Side> sides = new ArrayList<>();
        for (int index = 0; index < disagreement.claims().size(); index++) {
            Disagreement.Claim claim = disagreement.claims().get(index);
            List<BriefView.Reference> references = new ArrayList<>();
            for (Evidence evidence : claim.evidence()) {
                String id = factOf(claim, evidence)
                        .orElse(passageId(disagreement, index, claim.evidence().indexOf(evidence)));
                references.add(new BriefView.Reference(
                        id, directory.source(evidence.report()), Optional.empty(), Display.line(evidence.text())));
            }
            sides.add(new BriefView.Side(Display.line(claim.text()), references));
        }
        return new BriefView.DisagreementItem(
                disagreement.id(), Display.words(disagreement.kind()), Display.line(disagreement.about()), sides);
    }

    /** The fact among those of the claim that rests on just these words. */
    private Optional<String> factOf(Disagreement.Claim claim, Evidence evidence) {
        return directory
                .known(claim.facts())
                .filter(known -> known.fact().evidence().equals(evidence))
                .map(KnownFact::id)
                .findFirst();
    }

    /** The facts of the pages that stand for words of a disagreement on which no fact rests: {@code d1.1}. */
    List<PlacedPassage> passages(Disagreement disagreement) {
        List<PlacedPassage> passages = new ArrayList<>();
        for (int index = 0; index < disagreement.claims().size(); index++) {
            Disagreement.Claim claim = disagreement.claims().get(index);
            for (Evidence evidence : claim.evidence()) {
                if (factOf(claim, evidence).isEmpty()) {
                    String id = passageId(disagreement, index, claim.evidence().indexOf(evidence));
                    passages.add(new PlacedPassage(id, evidence, claim.text()));
                }
            }
        }
        return passages;
    }

    /** Words of a report that are one side of a disagreement. */
    record PlacedPassage(String id, Evidence evidence, String claim) {}

    private static String passageId(Disagreement disagreement, int claim, int evidence) {
        return disagreement.id() + "." + (claim + 1) + "." + (evidence + 1);
    }
}
