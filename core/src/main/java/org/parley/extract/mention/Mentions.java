package org.parley.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.model.Mention;
import org.parley.reading.Name;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;
import org.parley.text.Span;

/** Finds everybody whom a report mentions. Stateless. */
public final class Mentions {
    private static final Comparator<Mention> TEXT_ORDER = Comparator.comparing(
                    (Mention mention) -> mention.span().start())
            .thenComparing(mention -> -mention.span().length());

    private Mentions() {}

    /**
     * The mentions in text order, a longer one before one that starts at the same place; pronouns and bare descriptions
     * carry their antecedent where it is certain.
     */
    public static List<Mention> in(Reading reading) {
        List<Mention> found = new ArrayList<>();
        PersonNames persons = new PersonNames(reading);
        Describer describer = new Describer(reading);
        for (Sentence sentence : reading.sentences()) {
            List<Mention> named = persons(persons, sentence);
            found.addAll(named);
            for (NounPhrase phrase : NounPhrase.of(sentence)) {
                if (!isHeadOfPerson(phrase, named)) {
                    describer.describe(phrase).ifPresent(found::add);
                }
            }
            found.addAll(describer.demonyms(sentence));
        }
        found.sort(TEXT_ORDER);
        return Antecedents.resolve(reading, withoutDoubles(found));
    }

    private static List<Mention> persons(PersonNames persons, Sentence sentence) {
        List<Mention> named = new ArrayList<>();
        for (Name name : persons.names()) {
            if (sentence.span().contains(name.span())) {
                persons.mention(sentence, name).ifPresent(named::add);
            }
        }
        return named;
    }

    /** "the Defence Secretary" of "the Defence Secretary, Mr John Smith" is not somebody else. */
    private static boolean isHeadOfPerson(NounPhrase phrase, List<Mention> named) {
        Span head = phrase.head().span();
        return named.stream().anyMatch(person -> person.span().contains(head) && !isPossessor(phrase, person));
    }

    private static boolean isPossessor(NounPhrase phrase, Mention person) {
        boolean insideName = person.name()
                .map(name -> phrase.head().span().start() >= person.span().end() - name.length())
                .orElse(false);
        return phrase.head().is("nmod:poss") && !insideName;
    }

    private static List<Mention> withoutDoubles(List<Mention> sorted) {
        List<Mention> kept = new ArrayList<>();
        Optional<Mention> last = Optional.empty();
        for (Mention mention : sorted) {
            if (last.map(Mention::span).filter(mention.span()::equals).isEmpty()) {
                kept.add(mention);
                last = Optional.of(mention);
            }
        }
        return kept;
    }
}
