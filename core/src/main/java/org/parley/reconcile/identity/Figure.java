package org.parley.reconcile.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parley.model.Mention;

/** Somebody taking shape: mentions gathered so far that stand for one. Grows while a cast is put together. */
final class Figure {
    /** What kind of somebody; fixed at birth. */
    enum Sort {
        PERSON,
        STATE,
        ORGANISATION,
        OFFICE,
        UNNAMED,
        GROUP
    }

    private final Sort sort;
    private final String key;
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Map<String, Integer> offices = new LinkedHashMap<>();
    private final Map<Figure, Integer> allegiances = new LinkedHashMap<>();
    private Optional<PersonName> personName = Optional.empty();

    Figure(Sort sort, String key) {
        this.sort = sort;
        this.key = key;
    }

    Sort sort() {
        return sort;
    }

    /** What tells this figure from others of its sort; the same in every report where figures are matched by it. */
    String key() {
        return key;
    }

    List<Mention> mentions() {
        return mentions;
    }

    void add(Mention mention) {
        mentions.add(mention);
        personName = Optional.empty();
        mention.name().ifPresent(name -> names.merge(name, 1, Integer::sum));
        mention.office().ifPresent(office -> offices.merge(office, 1, Integer::sum));
    }

    void servesUnder(Figure other) {
        if (other != this) {
            allegiances.merge(other, 1, Integer::sum);
        }
    }

    /** Takes over all that is known of {@code other}. */
    void absorb(Figure other) {
        mentions.addAll(other.mentions);
        personName = Optional.empty();
        other.names.forEach((name, times) -> names.merge(name, times, Integer::sum));
        other.offices.forEach((office, times) -> offices.merge(office, times, Integer::sum));
        other.allegiances.forEach((figure, times) -> allegiances.merge(figure, times, Integer::sum));
    }

    /** Replaces everyone this figure serves under by the figure that stands for them over all reports. */
    void retarget(UnaryOperator<Figure> whole) {
        Map<Figure, Integer> parts = new LinkedHashMap<>(allegiances);
        allegiances.clear();
        parts.forEach((figure, times) -> {
            Figure served = whole.apply(figure);
            if (served != this) {
                allegiances.merge(served, times, Integer::sum);
            }
        });
    }

    /** Whom this figure serves under by most mentions, of several the first told. */
    Optional<Figure> allegiance() {
        Optional<Figure> most = Optional.empty();
        for (Figure figure : allegiances.keySet()) {
            if (most.isEmpty() || times(figure) > times(most.get())) {
                most = Optional.of(figure);
            }
        }
        return most;
    }

    private int times(Figure served) {
        return allegiances.getOrDefault(served, 0);
    }

    /** The name with most words, of several the most frequent, of several the first. */
    Optional<String> fullestName() {
        return names.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(
                                entry -> PersonName.of(entry.getKey()).words().size())
                        .thenComparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    /** The fullest name of a person, cut into words. */
    PersonName personName() {
        PersonName known =
                personName.orElseGet(() -> PersonName.of(fullestName().orElse(key)));
        personName = Optional.of(known);
        return known;
    }

    Map<String, Integer> names() {
        return names;
    }

    /** The offices of a figure, as printed, with how often. */
    Map<String, Integer> offices() {
        return offices;
    }

    /** Whom this figure serves under, with how often that is told. */
    Map<Figure, Integer> allegiances() {
        return allegiances;
    }

    boolean holds(String normalOffice) {
        return offices.keySet().stream()
                .anyMatch(office -> OfficeTitle.normal(office).equals(normalOffice));
    }

    /** Whether nothing known of both speaks against one allegiance. */
    boolean agreesWith(Figure other) {
        return allegiances.isEmpty()
                || other.allegiances.isEmpty()
                || allegiances.keySet().stream().anyMatch(mine -> other.allegiances.keySet().stream()
                        .anyMatch(theirs -> theirs == mine || theirs.isSameAs(mine)));
    }

    private boolean isSameAs(Figure other) {
        return sort == other.sort && key.equals(other.key);
    }

    @Override
    public String toString() {
        return sort + " " + key + " " + names.keySet();
    }
}
