package org.parley.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.lexicon.States;
import org.parley.lexicon.WordList;
import org.parley.model.Mention;
import org.parley.model.Mention.Kind;
import org.parley.reading.Name;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;
import org.parley.reading.Upos;
import org.parley.reading.Word;
import org.parley.text.Span;

/** Tells what sort of somebody a noun phrase without a personal name stands for, if it stands for somebody. */
final class Describer {
    private static final WordList PRONOUNS = WordList.load("pronouns");
    private static final WordList COLLECTIVES = WordList.load("collectives");

    private final Reading reading;
    private final OfficeReader offices;

    Describer(Reading reading) {
        this.reading = reading;
        this.offices = new OfficeReader(reading.report());
    }

    Optional<Mention> describe(NounPhrase phrase) {
        Word head = phrase.head();
        if (head.upos() == Upos.PRON) {
            return PRONOUNS.contains(head.form()) ? Optional.of(pronoun(head)) : Optional.empty();
        }
        if (RoleNouns.OFFICES.contains(head.form()) || RoleNouns.SOURCES.contains(head.form())) {
            return Optional.of(role(phrase));
        }
        return state(phrase).or(() -> organisation(phrase));
    }

    /** States named by their adjective: "a US proposal", "Ukrainian officials". */
    List<Mention> demonyms(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        for (Word word : sentence.words()) {
            boolean modifies = modifies(word)
                    || (word.is("conj")
                            && sentence.head(word).filter(Describer::modifies).isPresent());
            boolean capital = Character.isUpperCase(word.form().charAt(0));
            if (modifies && capital && States.world().find(word.form()).isPresent()) {
                found.add(mention(word.span(), Kind.STATE, Optional.of(word.form()), Optional.empty()));
            }
        }
        return found;
    }

    private static boolean modifies(Word word) {
        return word.isAny("amod", "compound", "nmod:desc", "nmod:unmarked");
    }

    private Mention pronoun(Word word) {
        return mention(word.span(), Kind.PRONOUN, Optional.empty(), Optional.empty());
    }

    private Mention role(NounPhrase phrase) {
        Span whole = phrase.wholeSpan();
        List<Word> words = phrase.sentence().wordsIn(whole);
        Optional<OfficeReader.Office> office = offices.read(words);
        Optional<String> title = office.map(OfficeReader.Office::title)
                .or(() -> Optional.of(phrase.head().form()));
        Optional<String> of = office.flatMap(OfficeReader.Office::of).or(() -> affiliation(words));
        return new Mention(
                reading.report().id(),
                whole,
                reading.report().words(whole),
                roleKind(phrase),
                Optional.empty(),
                title,
                of,
                Optional.empty());
    }

    private static Kind roleKind(NounPhrase phrase) {
        String head = phrase.head().form();
        boolean hidesNames = RoleNouns.SOURCES.contains(head) && !isOfficeOfState(head);
        if (RoleNouns.OFFICES.isPlural(head) || RoleNouns.SOURCES.isPlural(head)) {
            return hidesNames ? Kind.UNNAMED : Kind.GROUP;
        }
        if (phrase.isIndefinite() || hidesNames) {
            return Kind.UNNAMED;
        }
        boolean capital = Character.isUpperCase(head.charAt(0));
        return phrase.isDefinite() || capital ? Kind.OFFICE : Kind.UNNAMED;
    }

    private static boolean isOfficeOfState(String head) {
        String singular = RoleNouns.SOURCES.singular(head).orElse(head);
        return List.of("minister", "leader", "ambassador", "commander", "envoy").contains(singular);
    }

    /** The first state named in the phrase: "French" of "a senior French official". */
    private static Optional<String> affiliation(List<Word> words) {
        return words.stream()
                .map(Word::form)
                .filter(form -> Character.isUpperCase(form.charAt(0)))
                .filter(form -> States.world().find(form).isPresent())
                .findFirst();
    }

    private Optional<Mention> state(NounPhrase phrase) {
        List<Word> words = withoutArticle(phrase.words());
        if (words.isEmpty() || !Character.isUpperCase(words.get(0).form().charAt(0))) {
            return Optional.empty();
        }
        Span span = spanOf(words);
        String printed = reading.report().words(span);
        if (States.world().find(printed).isPresent()) {
            return Optional.of(mention(span, Kind.STATE, Optional.of(printed), Optional.empty()));
        }
        boolean administration = List.of("government", "administration", "authorities", "regime")
                .contains(phrase.head().form().toLowerCase(Locale.ROOT));
        Optional<String> demonym = affiliation(words);
        if (administration && demonym.isPresent()) {
            return Optional.of(mention(span, Kind.STATE, demonym, Optional.empty()));
        }
        return Optional.empty();
    }

    private Optional<Mention> organisation(NounPhrase phrase) {
        List<Word> words = withoutArticle(phrase.words());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Span tight = spanOf(properPart(words));
        Span span = phrase.tail().filter(this::isNamed).map(tight::cover).orElse(tight);
        boolean named = reading.namesIn(phrase.span()).stream()
                .anyMatch(name -> isBody(name.type())
                        && name.span().contains(phrase.head().span()));
        boolean collective = COLLECTIVES.contains(phrase.head().form());
        boolean proper =
                phrase.head().upos() == Upos.PROPN || words.stream().anyMatch(word -> word.upos() == Upos.PROPN);
        if (named || (collective && proper)) {
            return Optional.of(mention(
                    span, Kind.ORGANISATION, Optional.of(reading.report().words(span)), affiliation(words)));
        }
        if (collective) {
            return Optional.of(mention(phrase.span(), Kind.GROUP, Optional.empty(), affiliation(words)));
        }
        return Optional.empty();
    }

    /**
     * "MENA news agency" of "Egypt's official MENA news agency": what comes before the name is said of it. A bare
     * "Association" is no name: "Dockers' Association" stays whole.
     */
    private static List<Word> properPart(List<Word> words) {
        int from = 0;
        for (int i = 0; i < words.size() - 1; i++) {
            boolean owner = words.get(i).xpos().equals("POS")
                    && (i == 0 || States.world().find(words.get(i - 1).form()).isEmpty());
            boolean described = words.get(i).upos() == Upos.ADJ
                    && Character.isLowerCase(words.get(i).form().charAt(0));
            boolean proper = words.subList(i + 1, words.size()).stream().anyMatch(word -> word.upos() == Upos.PROPN);
            from = (owner || described) && proper ? i + 1 : from;
        }
        boolean onlyKind =
                from == words.size() - 1 && COLLECTIVES.contains(words.get(from).form());
        return words.subList(onlyKind ? 0 : from, words.size());
    }

    /** "of the Red Cross": part of a name, not of a description. */
    private boolean isNamed(Span tail) {
        String words = tail.of(reading.report().text());
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return Character.isUpperCase(last.charAt(0))
                && words.length() - words.replace(" ", "").length() <= 3;
    }

    private static boolean isBody(Name.Type type) {
        return type == Name.Type.ORGANISATION || type == Name.Type.NATIONALITY || type == Name.Type.FACILITY;
    }

    private static List<Word> withoutArticle(List<Word> words) {
        int from = !words.isEmpty() && words.get(0).is("det") ? 1 : 0;
        int to = words.size();
        while (to > from && words.get(to - 1).xpos().equals("POS")) {
            to--;
        }
        return words.subList(from, to);
    }

    private static Span spanOf(List<Word> words) {
        return words.get(0).span().cover(words.get(words.size() - 1).span());
    }

    private Mention mention(Span span, Kind kind, Optional<String> name, Optional<String> of) {
        return new Mention(
                reading.report().id(),
                span,
                reading.report().words(span),
                kind,
                name,
                Optional.empty(),
                of,
                Optional.empty());
    }
}
