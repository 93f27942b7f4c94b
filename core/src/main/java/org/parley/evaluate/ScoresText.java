package org.parley.evaluate;

import java.util.Locale;
import java.util.OptionalDouble;

/** Scores for people, one line a type. */
final class ScoresText {
    private final Scores scores;

    ScoresText(Scores scores) {
        this.scores = scores;
    }

    String text() {
        StringBuilder lines = new StringBuilder("evidence not exact: " + scores.inexact() + "\n");
        scores.facts().forEach(each -> lines.append(facts(each)).append('\n'));
        Scores.OfActors actors = scores.actors();
        lines.append(line("actor", actors.gold(), actors.system(), "recall " + Rounded.two(actors.recall())))
                .append('\n');
        Scores.OfDisagreements disagreements = scores.disagreements();
        String shares = "recall " + Rounded.two(disagreements.accuracy().recall()) + " precision "
                + Rounded.two(disagreements.accuracy().precision());
        lines.append(line("disagreement", disagreements.gold(), disagreements.system(), shares));
        return lines.append('\n').toString();
    }

    private String facts(Scores.OfType facts) {
        String shares = "found " + accuracy(facts.found()) + "   right " + accuracy(facts.right());
        String line = line(facts.type().label(), facts.gold(), facts.system(), shares);
        return switch (facts.type()) {
            case STATEMENT -> line + "   misattributed " + orNone(scores.misattributed());
            case MEETING -> line + "\n" + " ".repeat(13) + "objects " + meetings(scores.meetings());
            case POSITION, CEASEFIRE, THREAT -> line;
        };
    }

    private static String line(String type, int gold, int system, String shares) {
        return String.format(Locale.ROOT, "%-12s gold %4d system %4d  %s", type, gold, system, shares);
    }

    private static String accuracy(Accuracy accuracy) {
        return "R " + Rounded.two(accuracy.recall()) + " P " + Rounded.two(accuracy.precision()) + " F1 "
                + Rounded.two(accuracy.f1());
    }

    private static String meetings(Scores.OfMeetings meetings) {
        return "{'gold': " + meetings.gold() + ", 'system': " + meetings.system() + ", 'identity': "
                + f1(meetings.identity()) + ", 'place': " + orNone(meetings.place()) + ", 'date': "
                + orNone(meetings.date()) + ", 'participants_f1': " + f1(meetings.participants()) + "}";
    }

    private static String f1(Accuracy accuracy) {
        return accuracy.recall() + accuracy.precision() == 0 ? "0" : Rounded.upToThree(accuracy.f1());
    }

    private static String orNone(OptionalDouble share) {
        return share.isPresent() ? Rounded.upToThree(share.getAsDouble()) : "None";
    }
}
