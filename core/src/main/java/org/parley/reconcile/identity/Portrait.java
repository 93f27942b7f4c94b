package org.parley.reconcile.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.lexicon.States;
import org.parley.lexicon.WordList;
import org.parley.model.Actor;
import org.parley.model.Mention;

/** The actor that a finished figure is. */
final class Portrait {
    private static final WordList ORGANS = WordList.load("state-organs");
    private static final WordList ARMED = WordList.load("armed-words");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST_ALIAS = 80;

    private Portrait() {}

    /** @param ids of all figures that become actors */
    static Actor of(Figure figure, String id, Map<Figure, String> ids) {
        String name = name(figure);
        return new Actor(
                id,
                name,
                aliases(figure, name),
                kind(figure, name),
                mostFrequent(figure.offices()),
                served(figure).map(ids::get));
    }

    /** Whether a state itself acts through the body called {@code name}: its ministries, army, parliament. */
    static boolean isOrganOfState(String name) {
        return words(name).anyMatch(ORGANS::contains);
    }

    /** The state or body of an aide's master where that is known, else the master. */
    private static Optional<Figure> served(Figure figure) {
        Optional<Figure> master = figure.allegiance();
        boolean isPerson = master.isPresent()
                && (master.get().sort() == Figure.Sort.PERSON || master.get().sort() == Figure.Sort.OFFICE);
        return isPerson
                ? master.get().allegiance().filter(other -> other != figure).or(() -> master)
                : master;
    }

    private static String name(Figure figure) {
        return switch (figure.sort()) {
            case PERSON, ORGANISATION -> figure.fullestName().orElseGet(() -> canonical(figure));
            case STATE -> stateName(figure);
            case OFFICE, UNNAMED, GROUP -> firstWords(figure);
        };
    }

    private static String canonical(Figure figure) {
        return figure.key().substring(figure.key().indexOf(':') + 1);
    }

    /** As printed in full; the usual English name where reports print only capitals, demonyms or abbreviations. */
    private static String stateName(Figure figure) {
        if (!figure.key().startsWith("state:")) {
            return figure.fullestName().orElseGet(() -> canonical(figure));
        }
        String usual = canonical(figure);
        if (figure.names().containsKey(usual)) {
            return usual;
        }
        return figure.names().entrySet().stream()
                .filter(entry -> isWrittenOut(entry.getKey()))
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(usual);
    }

    private static boolean isWrittenOut(String name) {
        boolean isName = States.world()
                .find(name)
                .map(match -> match.form() == States.Form.NAME)
                .orElse(false);
        return isName && !name.equals(name.toUpperCase(Locale.ROOT)) && !name.startsWith("the ");
    }

    private static String firstWords(Figure figure) {
        return figure.mentions().isEmpty()
                ? canonical(figure)
                : figure.mentions().get(0).text().strip();
    }

    private static List<String> aliases(Figure figure, String name) {
        Set<String> aliases = new TreeSet<>(figure.names().keySet());
        for (Mention mention : figure.mentions()) {
            if (mention.kind() != Mention.Kind.PRONOUN && mention.text().length() <= LONGEST_ALIAS) {
                aliases.add(SPACES.matcher(mention.text().strip()).replaceAll(" "));
            }
        }
        aliases.remove(name);
        return List.copyOf(aliases);
    }

    private static Actor.Kind kind(Figure figure, String name) {
        return switch (figure.sort()) {
            case PERSON -> Actor.Kind.PERSON;
            case STATE -> Actor.Kind.STATE;
            case ORGANISATION ->
                words(name).anyMatch(ARMED::contains) ? Actor.Kind.ARMED_GROUP : Actor.Kind.ORGANISATION;
            case GROUP -> Actor.Kind.GROUP;
            case OFFICE, UNNAMED -> Actor.Kind.ANONYMOUS;
        };
    }

    private static Stream<String> words(String name) {
        return SPACES.splitAsStream(name.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> mostFrequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue())
                .map(Map.Entry::getKey);
    }
}
