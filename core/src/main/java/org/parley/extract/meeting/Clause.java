package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * A verb with those who do it. {@code top} is the verb or adjective that governs it directly: in "both agreed to meet"
 * the verb is "meet", the top is "agreed".
 */
record Clause(Sentence sentence, Word verb, Word top) {
    static Clause of(Sentence sentence, Word verb) {
        Word top = verb;
        Optional<Word> above = governor(sentence, top);
        while (above.isPresent()) {
            top = above.get();
            above = governor(sentence, top);
        }
        return new Clause(sentence, verb, top);
    }

    /** The clause that {@code word} depends on most closely, if a verb or a copula makes one. */
    static Optional<Clause> around(Sentence sentence, Word word) {
        return sentence.head(word).filter(head -> isPredicate(sentence, head)).map(head -> of(sentence, head));
    }

    /** The same clause down to what is begun or expected: of "are due to start" the verb "start". */
    Clause innermost() {
        Word at = verb;
        Optional<Word> below = sentence.child(at, "xcomp");
        while (below.isPresent() && below.get().upos() == Upos.VERB) {
            at = below.get();
            below = sentence.child(at, "xcomp");
        }
        return new Clause(sentence, at, top);
    }

    static boolean isPredicate(Sentence sentence, Word word) {
        return word.upos() == Upos.VERB || sentence.hasChild(word, "cop", "nsubj");
    }

    private static Optional<Word> governor(Sentence sentence, Word word) {
        return sentence.head(word).filter(head -> word.is("xcomp") && !Phrases.isNominal(head));
    }

    Span span() {
        return Phrases.clause(sentence, top);
    }

    Outlook outlook() {
        return Outlooks.of(sentence, verb);
    }

    boolean negated() {
        return Outlooks.negated(sentence, verb)
                || Outlooks.negated(sentence, top)
                || Set.of("refuse", "decline", "fail").contains(top.lemma());
    }

    /** Who does it: the subject, whom they are asked to do it, or the noun that "who" stands for. */
    Optional<Word> subjectWord() {
        Word at = verb;
        while (true) {
            Optional<Word> subject = sentence.child(at, "nsubj", "csubj");
            if (subject.isPresent()) {
                return subject.map(this::antecedent);
            }
            Optional<Word> head = sentence.head(at);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            if (at.is("acl")) {
                return Phrases.isNominal(head.get()) && !at.xpos().equals("VB") ? head : Optional.empty();
            }
            Optional<Word> asked = sentence.child(head.get(), "obj");
            if (at.is("xcomp") && asked.isPresent()) {
                return asked;
            }
            if (!at.isAny("xcomp", "advcl", "conj") || !isPredicate(sentence, head.get())) {
                return Optional.empty();
            }
            at = head.get();
        }
    }

    /** Those who do it, each by the head of the noun phrase. */
    List<Word> subjects() {
        return subjectWord().map(word -> Phrases.joined(sentence, word)).orElse(List.of());
    }

    List<Word> objects() {
        return sentence.children(verb, "obj").stream()
                .flatMap(word -> Phrases.joined(sentence, word).stream())
                .toList();
    }

    /** Those who stand after one of the prepositions: "with the envoy". */
    List<Word> obliques(Set<String> prepositions) {
        return sentence.children(verb, "obl", "nmod").stream()
                .filter(word -> Phrases.hasPreposition(sentence, word, prepositions))
                .flatMap(word -> Phrases.joined(sentence, word).stream())
                .toList();
    }

    /** Those who join the ones who do it: "met the envoy, joined by two ministers". */
    List<Word> companions() {
        return sentence.children(verb, "advcl", "acl").stream()
                .flatMap(participle -> Gatherings.companions(sentence, participle).stream())
                .toList();
    }

    boolean isPassive() {
        return sentence.children(verb).stream()
                .anyMatch(child -> child.relation().equals("nsubj:pass")
                        || child.relation().equals("aux:pass"));
    }

    /** For "who" the noun that it stands for. */
    private Word antecedent(Word subject) {
        boolean relative =
                Set.of("who", "which", "that").contains(subject.lemma().toLowerCase(java.util.Locale.ROOT));
        Word at = verb;
        while (relative && !at.is("acl")) {
            Optional<Word> head = sentence.head(at);
            if (head.isEmpty() || !at.isAny("xcomp", "conj", "advcl")) {
                return subject;
            }
            at = head.get();
        }
        return relative ? sentence.head(at).orElse(subject) : subject;
    }
}
