package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.Scene;
import org.parley.model.Mention;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;
import org.parley.text.Span;

/** Who does the speaking of a cue: its subject, the subject it shares with a verb before it, or the agent of a passive. */
final class Speakers {
    private static final int LONGEST_CHAIN = 6;
    private static final Set<String> FIRST_AND_SECOND = Set.of("i", "we", "you", "me", "us");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that");

    private final Scene scene;

    Speakers(Scene scene) {
        this.scene = scene;
    }

    /** Empty when the sentence does not show who speaks, or shows somebody that we cannot point at. */
    List<Mention> of(Cue cue) {
        Optional<Word> subject = subject(cue.sentence(), cue.verb(), LONGEST_CHAIN);
        List<Mention> speakers = subject.map(word -> all(cue.sentence(), word)).orElse(List.of());
        return speakers.isEmpty() && subject.isEmpty() ? beside(cue) : speakers;
    }

    /** Where the tree shows no subject: the mention right before the verb, or right behind "…," said. */
    private List<Mention> beside(Cue cue) {
        Span verb = cue.verb().span();
        String text = scene.report().text();
        boolean finite =
                cue.verb().xpos().startsWith("VB") && !cue.verb().xpos().equals("VBG");
        boolean afterSpeech = verb.start() >= 2 && "”\",".indexOf(text.charAt(verb.start() - 2)) >= 0;
        return scene.mentions().stream()
                .filter(mention -> finite && mention.kind() != Mention.Kind.PRONOUN)
                .filter(mention -> mention.span().end() + 1 == verb.start()
                        || (afterSpeech && mention.span().start() == verb.end() + 1))
                .max((a, b) -> Integer.compare(a.span().length(), b.span().length()))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Word> subject(Sentence sentence, Word verb, int steps) {
        Optional<Word> agent = sentence.child(verb, "obl:agent");
        Optional<Word> passive = sentence.child(verb, "nsubj:pass", "expl:pass");
        if (passive.isPresent()) {
            return agent;
        }
        Optional<Word> own = sentence.child(verb, "nsubj");
        if (own.isPresent()) {
            return own;
        }
        return steps == 0 ? Optional.empty() : shared(sentence, verb, steps);
    }

    /** "Smith rejected the plan and said …"; "…, adding that"; "a letter saying that …"; "Smith, who said". */
    private Optional<Word> shared(Sentence sentence, Word verb, int steps) {
        Optional<Word> head = sentence.head(verb);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        boolean participle = verb.xpos().equals("VBG");
        if (verb.is("conj") && CueVerbs.frame(verb.lemma()).isPresent()) {
            Optional<Word> told = subject(sentence, head.get(), steps - 1);
            boolean speaks = told.filter(word -> scene.mentionOf(sentence, word).isPresent())
                    .isPresent();
            return speaks ? told : outerSubject(sentence, head.get(), steps - 1).or(() -> told);
        }
        if (participle && head.get().lemma().equals("quote")) {
            return quoted(sentence, head.get());
        }
        if (verb.is("conj") || (participle && verb.isAny("xcomp", "advcl", "parataxis"))) {
            return subject(sentence, head.get(), steps - 1);
        }
        if (verb.is("acl") && participle) {
            boolean somebody = scene.mentionOf(sentence, head.get()).isPresent();
            return somebody ? head : governingSubject(sentence, head.get(), steps - 1);
        }
        return Optional.empty();
    }

    /** "Koval said any deal would take time, and warned …": what is joined inside the clause belongs outside it. */
    private Optional<Word> outerSubject(Sentence sentence, Word verb, int steps) {
        return Optional.of(verb)
                .filter(clause -> clause.is("ccomp"))
                .flatMap(sentence::head)
                .flatMap(cue -> subject(sentence, cue, steps));
    }

    /** "Koval was quoted as saying"; "the agency quoted Koval as saying": Koval speaks, the agency relays. */
    private static Optional<Word> quoted(Sentence sentence, Word quote) {
        return sentence.child(quote, "nsubj:pass").or(() -> sentence.child(quote, "obj"));
    }

    private Optional<Word> governingSubject(Sentence sentence, Word noun, int steps) {
        Optional<Word> above = sentence.head(noun);
        while (above.isPresent() && above.get().upos() != Upos.VERB) {
            above = sentence.head(above.get());
        }
        return above.flatMap(verb -> subject(sentence, verb, steps));
    }

    private List<Mention> all(Sentence sentence, Word subject) {
        List<Mention> speakers = new ArrayList<>();
        one(sentence, subject).ifPresent(speakers::add);
        for (Word joint : sentence.children(subject, "conj")) {
            one(sentence, joint).ifPresent(speakers::add);
        }
        return speakers;
    }

    private Optional<Mention> one(Sentence sentence, Word word) {
        if (word.upos() == Upos.PRON && FIRST_AND_SECOND.contains(word.form().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Optional<Mention> mention = scene.mentionOf(sentence, word).or(() -> containing(word.span()));
        return mention.map(found -> throughRelative(sentence, word, found));
    }

    /** A word inside a name ("Petrenko" of "Minister Ivan Petrenko") when trees and names do not quite agree. */
    private Optional<Mention> containing(Span word) {
        return scene.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                .filter(mention -> mention.span().contains(word))
                .findFirst();
    }

    /** "officials who say": the officials, mentioned or not. */
    private Mention throughRelative(Sentence sentence, Word word, Mention mention) {
        boolean relative = RELATIVE.contains(mention.text().toLowerCase(Locale.ROOT));
        if (!relative) {
            return mention;
        }
        if (mention.antecedent().isPresent()) {
            Span antecedent = mention.antecedent().get();
            return scene.mentions().stream()
                    .filter(other -> other.span().equals(antecedent))
                    .findFirst()
                    .orElse(mention);
        }
        return sentence.head(word)
                .filter(verb -> verb.is("acl"))
                .flatMap(sentence::head)
                .flatMap(noun -> scene.mentionOf(sentence, noun))
                .orElse(mention);
    }
}
