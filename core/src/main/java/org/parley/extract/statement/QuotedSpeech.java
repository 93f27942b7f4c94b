package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.extract.Quotation;
import org.parley.extract.Quotations;
import org.parley.extract.Scene;
import org.parley.model.Mention;
import org.parley.model.Statement.Mode;
import org.parley.reading.Sentence;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * Brings quotations and attributions together: a quotation inside a content makes it direct or mixed; a quotation beside a
 * cue is its content; one that stands alone goes on with the speech before it. Quotation marks around a few words that
 * nobody is shown to say are left alone.
 */
final class QuotedSpeech {
    private static final int FEW_LETTERS = 4;
    /** Characters between a cue and its quotation: "told a news conference in Geneva on Tuesday after the talks,". */
    private static final int LONGEST_LEAD = 80;

    private static final int SHORTEST_ALONE = 4;
    private static final double BESIDE_CUE = 0.9;
    private static final double GOES_ON = 0.9;

    private final Scene scene;
    private final String text;
    private final List<Quotation> quotations;

    QuotedSpeech(Scene scene) {
        this.scene = scene;
        this.text = scene.report().text();
        this.quotations = Quotations.in(scene.report());
    }

    /** An attribution, and how much of it is quoted. */
    record Spoken(Attribution attribution, Mode mode) {
        Span span() {
            return attribution.content();
        }
    }

    /** All that is said, in text order; {@code told} is what cues tell without regard to quotation marks. */
    List<Spoken> with(List<Attribution> told) {
        List<Spoken> spoken = new ArrayList<>();
        List<Quotation> free = new ArrayList<>(quotations);
        for (Attribution attribution : told) {
            if (isInsideQuotation(attribution)) {
                spoken.add(new Spoken(attribution, Mode.DIRECT));
                continue;
            }
            List<Quotation> inside = touching(attribution.content());
            free.removeAll(inside);
            spoken.add(settle(attribution, inside));
        }
        for (Quotation quotation : free) {
            besideCue(quotation).ifPresent(spoken::add);
        }
        spoken.sort(Comparator.comparing(Spoken::span));
        return joined(continued(spoken));
    }

    /** A cue inside somebody's quoted speech tells what somebody else is said to have said. */
    private boolean isInsideQuotation(Attribution attribution) {
        return quotations.stream().anyMatch(quotation -> quotation.inner().contains(attribution.cueSpan()));
    }

    private List<Quotation> touching(Span content) {
        return quotations.stream()
                .filter(quotation -> quotation.outer().overlaps(content))
                .toList();
    }

    private Spoken settle(Attribution attribution, List<Quotation> inside) {
        if (inside.isEmpty()) {
            return new Spoken(attribution, Mode.INDIRECT);
        }
        Span whole = attribution.content();
        for (Quotation quotation : inside) {
            boolean goesOn = !quotation.outer().contains(attribution.cueSpan());
            whole = goesOn ? whole.cover(quotation.outer()) : whole;
        }
        int quoted = inside.stream()
                .mapToInt(quotation -> letters(quotation.outer()))
                .sum();
        int outside = letters(whole) - quoted - lettersOfCue(attribution, whole);
        if (outside < FEW_LETTERS) {
            Span words =
                    inside.get(0).inner().cover(inside.get(inside.size() - 1).inner());
            return new Spoken(attribution.withContent(words), Mode.DIRECT);
        }
        return new Spoken(attribution.withContent(whole), Mode.MIXED);
    }

    private int lettersOfCue(Attribution attribution, Span whole) {
        if (!whole.contains(attribution.cueSpan())) {
            return 0;
        }
        int speaker = attribution.speakers().stream()
                .filter(mention -> whole.contains(mention.span()))
                .mapToInt(mention -> letters(mention.span()))
                .sum();
        return letters(attribution.cueSpan()) + speaker;
    }

    private int letters(Span span) {
        return (int) span.of(text).chars().filter(Character::isLetterOrDigit).count();
    }

    /** "…," the minister told reporters. / The minister added: "…" */
    private Optional<Spoken> besideCue(Quotation quotation) {
        for (Sentence sentence : sentencesAround(quotation)) {
            Speakers speakers = new Speakers(scene);
            for (Cue cue : Cue.in(sentence)) {
                boolean outside = quotations.stream()
                        .noneMatch(other -> other.outer().contains(cue.verb().span()));
                List<Mention> who = outside ? speakers.of(cue) : List.of();
                if (!who.isEmpty() && isNear(quotation, cue)) {
                    return Optional.of(direct(quotation, who, cue));
                }
            }
        }
        return Optional.empty();
    }

    private List<Sentence> sentencesAround(Quotation quotation) {
        List<Sentence> around = new ArrayList<>(scene.reading().sentences().stream()
                .filter(sentence -> sentence.span().overlaps(quotation.outer()))
                .toList());
        if (!around.isEmpty() && around.get(0).index() > 0) {
            Sentence before = scene.reading().sentences().get(around.get(0).index() - 1);
            if (text.substring(before.span().start(), before.span().end()).endsWith(":")) {
                around.add(before);
            }
        }
        return around;
    }

    /** The cue stands before the quotation with little between them, or right behind it. */
    private boolean isNear(Quotation quotation, Cue cue) {
        Span verb = cue.verb().span();
        if (verb.start() < quotation.outer().start()) {
            String between = text.substring(verb.end(), quotation.outer().start());
            return between.strip().endsWith(":") || between.length() <= LONGEST_LEAD;
        }
        return verb.start() - quotation.outer().end() <= LONGEST_LEAD;
    }

    private Spoken direct(Quotation quotation, List<Mention> who, Cue cue) {
        return new Spoken(Attribution.by(cue, who, quotation.inner(), "statement.quotation", BESIDE_CUE), Mode.DIRECT);
    }

    /** Quotations without cue that fill whole sentences go on with the speech right before them. */
    private List<Spoken> continued(List<Spoken> spoken) {
        List<Spoken> all = new ArrayList<>(spoken);
        for (Quotation quotation : quotations) {
            boolean taken = all.stream().anyMatch(each -> each.span().overlaps(quotation.inner()));
            if (!taken && standsAlone(quotation)) {
                before(all, quotation).ifPresent(last -> all.add(goingOn(last, quotation)));
                all.sort(Comparator.comparing(Spoken::span));
            }
        }
        return all;
    }

    private boolean standsAlone(Quotation quotation) {
        boolean begins = scene.reading().sentences().stream()
                .anyMatch(sentence ->
                        Math.abs(sentence.span().start() - quotation.outer().start()) <= 1);
        return begins && quotation.inner().of(text).split("\\s+", -1).length >= SHORTEST_ALONE;
    }

    private Optional<Spoken> before(List<Spoken> spoken, Quotation quotation) {
        return spoken.stream()
                .filter(each -> end(each) <= quotation.outer().start())
                .max(Comparator.comparing(Spoken::span))
                .filter(last -> sentencesBetween(end(last), quotation.outer().start()) == 0)
                .filter(last -> last.mode() != Mode.INDIRECT || !startsParagraph(last, quotation));
    }

    /** A new paragraph goes on quoting only somebody who is being quoted. */
    private boolean startsParagraph(Spoken last, Quotation quotation) {
        return text.substring(end(last), quotation.outer().start()).contains("\n\n");
    }

    private static int end(Spoken spoken) {
        return Math.max(spoken.span().end(), spoken.attribution().cueSpan().end());
    }

    private long sentencesBetween(int from, int to) {
        return scene.reading().sentences().stream()
                .filter(sentence ->
                        sentence.span().start() >= from && sentence.span().end() <= to)
                .count();
    }

    private Spoken goingOn(Spoken last, Quotation quotation) {
        Attribution before = last.attribution();
        return new Spoken(
                new Attribution(
                        before.speakers(),
                        quotation.inner(),
                        before.cueSpan(),
                        before.cue(),
                        Optional.<Word>empty(),
                        "statement.quotation-goes-on",
                        GOES_ON),
                Mode.DIRECT);
    }

    /** A quotation broken by "he said" is one: two direct pieces of one cue, or with nothing but that cue between them. */
    private List<Spoken> joined(List<Spoken> spoken) {
        List<Spoken> joined = new ArrayList<>();
        for (Spoken next : spoken) {
            Optional<Spoken> last = joined.isEmpty() ? Optional.empty() : Optional.of(joined.get(joined.size() - 1));
            if (last.isPresent() && areOne(last.get(), next)) {
                Attribution first = last.get().attribution();
                Span both = first.content().cover(next.span());
                joined.set(
                        joined.size() - 1,
                        new Spoken(first.withContent(both), last.get().mode()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private boolean areOne(Spoken first, Spoken next) {
        boolean sameCue =
                first.attribution().cueSpan().equals(next.attribution().cueSpan());
        boolean speech = first.mode() == Mode.DIRECT && next.mode() == Mode.DIRECT;
        boolean cueBetween = first.span().end() <= first.attribution().cueSpan().start()
                && first.attribution().cueSpan().end() <= next.span().start();
        boolean sameParagraph = first.span().end() <= next.span().start()
                && !text.substring(first.span().end(), next.span().start()).contains("\n\n");
        return sameCue && speech && sameParagraph && cueBetween;
    }
}
