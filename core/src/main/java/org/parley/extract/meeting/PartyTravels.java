package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extract.Rule;
import org.parley.extract.Scene;
import org.parley.extract.meeting.Vocabulary.Encounter;
import org.parley.model.Meeting;
import org.parley.model.Meeting.Participation;
import org.parley.model.Meeting.Status;
import org.parley.model.Mention;
import org.parley.reading.Sentence;
import org.parley.text.Span;

/**
 * Somebody visits a place or a host, or goes somewhere for talks.
 *
 * <p>"The Bordurian minister arrived in Geneva on Monday for talks with the mediator." → planned, place Geneva, the
 * minister expected.
 */
final class PartyTravels implements Rule<Meeting> {
    private static final double CONFIDENCE = 0.65;
    private static final Set<String> AFTER = Set.of("after", "following", "since");
    private static final Set<String> TO = Set.of("to", "in", "at", "for");

    @Override
    public String id() {
        return "meeting.party-travels";
    }

    @Override
    public List<Meeting> find(Scene scene) {
        return Gatherings.findByVerb(scene, clause -> Vocabulary.ENGLISH
                .encounter(clause.verb())
                .flatMap(encounter -> meeting(scene, clause, encounter)));
    }

    private Optional<Meeting> meeting(Scene scene, Clause clause, Encounter encounter) {
        List<Participation> travellers = Parties.as(scene, clause.sentence(), clause.subjects(), Meeting.Role.ATTENDED);
        boolean proceeds = Vocabulary.ENGLISH
                .verb(clause.sentence(), clause.verb(), "oblique")
                .filter(course -> course == Course.HAPPENS || clause.negated())
                .isPresent();
        if (travellers.isEmpty() || proceeds) {
            return Optional.empty();
        }
        return switch (encounter) {
            case PLACE -> visit(scene, clause, travellers);
            case JOURNEY -> journey(scene, clause, travellers);
            case COMPANY, SPEECH, HOST, TOPIC -> Optional.empty();
        };
    }

    private Optional<Meeting> visit(Scene scene, Clause clause, List<Participation> travellers) {
        Optional<String> place = clause.sentence()
                .child(clause.verb(), "obj")
                .flatMap(word -> occasion(scene, clause).circumstances().placeIn(word));
        boolean visited = place.isPresent()
                || !Parties.as(scene, clause.sentence(), clause.objects(), Meeting.Role.HOST)
                        .isEmpty();
        return visited ? Optional.of(told(scene, clause, travellers, Course.HAPPENS, place)) : Optional.empty();
    }

    private Optional<Meeting> journey(Scene scene, Clause clause, List<Participation> travellers) {
        Optional<String> place = occasion(scene, clause).circumstances().place(TO);
        boolean arrives = clause.verb().lemma().equals("arrive");
        if (!clause.objects().isEmpty() && clause.verb().lemma().equals("head")) {
            return Optional.empty();
        }
        boolean purposeful = purpose(clause).isPresent();
        boolean somewhere = place.isPresent() && (arrives || isEnvoy(clause, travellers));
        if (purposeful || somewhere || (arrives && saysHere(clause))) {
            return Optional.of(told(scene, clause, travellers, course(clause), place));
        }
        return Optional.empty();
    }

    /** Who sets out for talks has them still to come; who arrives on a visit is on it. */
    private static Course course(Clause clause) {
        boolean talks = purpose(clause)
                .filter(purpose -> purpose.entry().kind() != Vocabulary.Kind.VISIT)
                .isPresent();
        return switch (clause.verb().lemma()) {
            case "head", "leave", "depart" -> Course.PLANS;
            case "arrive" -> talks ? Course.PLANS : Course.BEGINS;
            default -> Course.HAPPENS;
        };
    }

    /** Somebody by name or office who goes, comes, flies somewhere. */
    private static boolean isEnvoy(Clause clause, List<Participation> travellers) {
        return Set.of("fly", "travel", "go", "come", "head")
                        .contains(clause.verb().lemma())
                && travellers.stream()
                        .anyMatch(one -> one.who().kind() == Mention.Kind.PERSON
                                || one.who().kind() == Mention.Kind.OFFICE
                                || isDelegation(one.who()));
    }

    private static boolean isDelegation(Mention who) {
        return Vocabulary.ENGLISH.levelOf(who.office().orElse(who.text())).isPresent();
    }

    private static boolean saysHere(Clause clause) {
        return clause.sentence().children(clause.verb(), "advmod").stream()
                .anyMatch(word -> word.form().equalsIgnoreCase("here"));
    }

    /** "for talks", "on a visit", "to attend the summit". */
    private static Optional<Gathering> purpose(Clause clause) {
        Sentence sentence = clause.sentence();
        return sentence.children(clause.verb(), "obl", "advcl").stream()
                .filter(word -> !Phrases.hasPreposition(sentence, word, AFTER))
                .flatMap(word -> word.is("advcl") ? sentence.children(word, "obj", "obl").stream() : Stream.of(word))
                .flatMap(word -> Gathering.of(sentence, word).stream())
                .findFirst();
    }

    private Meeting told(
            Scene scene, Clause clause, List<Participation> travellers, Course course, Optional<String> place) {
        Optional<Status> status = course.status(clause.outlook(), clause.negated());
        List<Participation> who = travellers.stream()
                .map(one -> new Participation(one.who(), Course.guest(status)))
                .toList();
        List<Participation> all = purpose(clause)
                .map(talks -> Parties.together(who, Gatherings.company(scene, talks, status)))
                .orElse(who);
        Occasion told = new Occasion(scene, clause.sentence(), words(clause), purpose(clause), Optional.of(clause));
        return told.meeting(this, CONFIDENCE, status, all, place.or(told::place));
    }

    /** The clause, or for "the delegation heading to Rome" the phrase. */
    private static Span words(Clause clause) {
        return clause.subjectWord()
                .filter(word ->
                        clause.verb().relation().equals("acl") && clause.verb().head() == word.index())
                .map(word -> Phrases.phrase(clause.sentence(), word))
                .orElseGet(clause::span);
    }

    private static Occasion occasion(Scene scene, Clause clause) {
        return Occasion.told(scene, clause, Optional.empty());
    }
}
