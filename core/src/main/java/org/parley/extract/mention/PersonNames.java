package org.parley.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.lexicon.States;
import org.parley.lexicon.WordList;
import org.parley.model.Mention;
import org.parley.model.Report;
import org.parley.reading.Name;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;
import org.parley.reading.TimeExpression;
import org.parley.reading.Upos;
import org.parley.reading.Word;
import org.parley.text.Span;

/**
 * A personal name with the titles around it.
 *
 * <p>"Ukrainian Defence Minister, Mr Ivan Petrenko" → name "Ivan Petrenko", office "Defence Minister", of "Ukrainian".
 */
final class PersonNames {
    private static final WordList HONORIFICS = WordList.load("honorifics");
    private static final Set<String> LINKS = Set.of("of", "for", "and", "to", "in", "on");
    private static final int LONGEST_TITLE = 14;

    private final Report report;
    private final OfficeReader offices;
    private final List<Name> names;
    private final List<TimeExpression> times;

    PersonNames(Reading reading) {
        this.report = reading.report();
        this.times = reading.times();
        this.names = persons(reading);
        this.offices = new OfficeReader(report);
    }

    /**
     * The personal names of a report: those the reader sees, without agencies in capitals ("RT") and seats of government
     * ("the Kremlin"), and every further use of a surname that has stood in a full name, also where the reader takes the
     * lone surname for another kind of name that no state bears.
     */
    static List<Name> persons(Reading reading) {
        List<Name> persons = new ArrayList<>(reading.names().stream()
                .filter(name -> name.type() == Name.Type.PERSON)
                .filter(name -> !isAcronym(reading.report().words(name.span())))
                .filter(name -> !isSeat(reading.report().words(name.span())))
                .toList());
        Set<String> surnames = persons.stream()
                .map(name -> reading.report().words(name.span()))
                .filter(words -> words.indexOf(' ') > 0)
                .flatMap(PersonNames::surnames)
                .collect(Collectors.toUnmodifiableSet());
        for (Sentence sentence : reading.sentences()) {
            sentence.words().stream()
                    .filter(word -> word.upos() == Upos.PROPN && surnames.contains(word.form()))
                    .filter(word -> reading.names().stream()
                            .noneMatch(name -> name.span().overlaps(word.span()) && !isLoneSurname(name, word)))
                    .forEach(word -> persons.add(new Name(word.span(), Name.Type.PERSON)));
        }
        return List.copyOf(persons);
    }

    private static boolean isSeat(String words) {
        return States.world()
                .find(words)
                .filter(match -> match.form() == States.Form.SEAT)
                .isPresent();
    }

    /** "Koval: Pits will stay open": out of a sentence a surname looks like any name. */
    private static boolean isLoneSurname(Name name, Word word) {
        return name.span().equals(word.span())
                && name.type() != Name.Type.PERSON
                && States.world().find(word.form()).isEmpty();
    }

    private static boolean isAcronym(String words) {
        return words.length() <= 4 && words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** "al-Khalifa" is also called "Khalifa". */
    private static Stream<String> surnames(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        String bare = last.substring(last.indexOf('-') + 1);
        return Stream.of(last, bare).filter(word -> word.length() >= 4 && Character.isUpperCase(word.charAt(0)));
    }

    List<Name> names() {
        return names;
    }

    Optional<Mention> mention(Sentence sentence, Name name) {
        List<Word> core = trimmed(sentence.wordsIn(name.span()));
        if (core.isEmpty()) {
            return Optional.empty();
        }
        int first = core.get(0).index();
        int last = core.get(core.size() - 1).index();
        List<Word> before = titleBefore(sentence, first);
        Optional<OfficeReader.Office> leading = offices.read(before);
        Optional<OfficeReader.Office> trailing = offices.read(officeAfter(sentence, last));
        Optional<OfficeReader.Office> office = leading.or(() -> trailing);
        Span span = spanOf(sentence, before.isEmpty() ? first : before.get(0).index(), last);
        return Optional.of(new Mention(
                report.id(),
                span,
                report.words(span),
                Mention.Kind.PERSON,
                Optional.of(report.words(spanOf(sentence, first, last))),
                office.map(OfficeReader.Office::title),
                office.flatMap(OfficeReader.Office::of).or(() -> trailing.flatMap(OfficeReader.Office::of)),
                Optional.empty()));
    }

    private boolean isOffice(Word word) {
        return RoleNouns.OFFICES.contains(word.form());
    }

    /** Without titles the name reader took in ("President Ivan Petrenko") and without "'s". */
    private List<Word> trimmed(List<Word> words) {
        int from = 0;
        int to = words.size();
        while (to > from
                && (words.get(to - 1).xpos().equals("POS") || words.get(to - 1).upos() == Upos.PUNCT)) {
            to--;
        }
        while (from < to - 1 && isTitleWord(words.get(from))) {
            from++;
        }
        return words.subList(from, to);
    }

    private boolean isTitleWord(Word word) {
        return HONORIFICS.contains(word.form())
                || (isOffice(word) && Character.isUpperCase(word.form().charAt(0)));
    }

    private Span spanOf(Sentence sentence, int first, int last) {
        return sentence.word(first).span().cover(sentence.word(last).span());
    }

    private List<Word> titleBefore(Sentence sentence, int first) {
        int from = first;
        int earliest = first;
        while (from > 0 && first - from < LONGEST_TITLE && mayStandInTitle(sentence, from - 1, first)) {
            from--;
            if (startsTitle(sentence, from)) {
                earliest = from;
            }
        }
        List<Word> title = sentence.words().subList(earliest, first);
        boolean says = title.stream().anyMatch(word -> isOffice(word) || HONORIFICS.contains(word.form()));
        return says ? title : List.of();
    }

    private boolean mayStandInTitle(Sentence sentence, int at, int nameAt) {
        Word word = sentence.word(at);
        if (word.form().equals(",")) {
            boolean rightBefore = sentence.words().subList(at + 1, nameAt).stream()
                    .allMatch(between -> HONORIFICS.contains(between.form()));
            return rightBefore && at > 0 && isOffice(sentence.word(at - 1)) && isApposition(sentence, at, nameAt);
        }
        if (LINKS.contains(word.form().toLowerCase(Locale.ROOT))) {
            return at > 0 && isOffice(sentence.word(at - 1));
        }
        if (isInOtherName(sentence, word, at)) {
            return false;
        }
        return word.form().equals("-")
                || word.upos() == Upos.PROPN
                || word.upos() == Upos.NOUN
                || word.upos() == Upos.ADJ
                || word.upos() == Upos.DET
                || word.upos() == Upos.NUM
                || word.xpos().equals("POS")
                || word.xpos().equals("PRP$")
                || HONORIFICS.contains(word.form());
    }

    /** A name before this one ends its title, unless it owns the office ("Petrenko's envoy Ivan Koval"). */
    private boolean isInOtherName(Sentence sentence, Word word, int at) {
        boolean named = names.stream().anyMatch(name -> name.span().contains(word.span()));
        boolean owns =
                at + 1 < sentence.words().size() && sentence.word(at + 1).xpos().equals("POS");
        boolean inOwner = named
                && sentence.word(Math.min(at + 1, sentence.words().size() - 1)).is("flat");
        return named && !owns && !inOwner;
    }

    /** "the Defence Secretary, Mr John Smith," but not "said the minister, John Smith will go". */
    private boolean isApposition(Sentence sentence, int comma, int nameAt) {
        return sentence.words().subList(nameAt, sentence.words().size()).stream()
                        .limit(4)
                        .anyMatch(word -> word.isAny("appos", "flat"))
                || sentence.word(comma - 1).head() >= nameAt;
    }

    /** A title begins with a capital, an article, a possessive or an office word, and hangs together with the name. */
    private boolean startsTitle(Sentence sentence, int at) {
        Word word = sentence.word(at);
        boolean link = LINKS.contains(word.form().toLowerCase(Locale.ROOT))
                || word.upos() == Upos.PUNCT
                || times.stream().anyMatch(time -> time.span().contains(word.span()));
        if (link || word.xpos().equals("POS")) {
            return false;
        }
        boolean belongs = at == 0 || !sentence.word(at - 1).form().equals("-");
        return belongs
                && (isOffice(word)
                        || HONORIFICS.contains(word.form())
                        || word.upos() == Upos.PROPN
                        || word.upos() == Upos.ADJ
                        || word.upos() == Upos.NOUN
                        || word.is("det")
                        || word.xpos().equals("PRP$"));
    }

    /** "…, Petrenko's special envoy for grain," right behind the name. */
    private List<Word> officeAfter(Sentence sentence, int last) {
        int at = last + 1;
        if (at + 1 >= sentence.words().size() || !sentence.word(at).form().equals(",")) {
            return List.of();
        }
        List<Word> office = new ArrayList<>();
        for (Word word : sentence.words().subList(at + 1, sentence.words().size())) {
            boolean stop = word.upos() == Upos.PUNCT && !isHyphen(word);
            if (stop || word.upos() == Upos.VERB || word.upos() == Upos.AUX) {
                break;
            }
            office.add(word);
        }
        boolean ends = at + 1 + office.size() < sentence.words().size()
                && sentence.word(at + 1 + office.size()).upos() == Upos.PUNCT;
        boolean isRole = office.size() <= LONGEST_TITLE && office.stream().anyMatch(this::isOffice);
        return ends && isRole ? List.copyOf(office) : List.of();
    }

    private static boolean isHyphen(Word word) {
        return word.form().equals("-") || word.form().equals("–");
    }
}
