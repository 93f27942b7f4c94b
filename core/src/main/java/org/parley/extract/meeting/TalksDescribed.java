package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Participation;
import org.parley.model.Meeting.Status;

/**
 * A noun phrase that says something of a meeting wherever it stands.
 *
 * <p>"Diplomats prepared next week's summit between the two presidents in Geneva." → "next week's summit between the two
 * presidents in Geneva": planned, summit, place Geneva, the two presidents expected.
 */
final class TalksDescribed implements Rule<Meeting> {
    private static final double CONFIDENCE = 0.35;

    @Override
    public String id() {
        return "meeting.talks-described";
    }

    @Override
    public List<Meeting> find(Scene scene) {
        return Gatherings.find(scene, gathering -> meeting(scene, gathering));
    }

    private Optional<Meeting> meeting(Scene scene, Gathering gathering) {
        if (!Details.tells(scene, gathering)) {
            return Optional.empty();
        }
        Occasion occasion = Occasion.named(scene, gathering);
        Optional<Status> status = Tidings.ofSurroundings(occasion, gathering);
        List<Participation> who = Gatherings.company(scene, gathering, status);
        return Optional.of(occasion.meeting(this, CONFIDENCE, status, who));
    }
}
