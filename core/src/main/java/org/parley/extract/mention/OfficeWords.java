package org.parley.extract.mention;

import java.util.Optional;
import org.parley.lexicon.States;
import org.parley.model.Mention;

/** When the words of two offices may mean one office. */
final class OfficeWords {
    private OfficeWords() {}

    /** Whether {@code person} may hold the office that {@code description} names. */
    static boolean sameOffice(Mention description, Mention person) {
        String noun = headNoun(description.office().orElse(""));
        boolean same =
                person.office().map(OfficeWords::headNoun).filter(noun::equals).isPresent();
        boolean ownerUnknown = description.of().isEmpty() || person.of().isEmpty();
        return same && (ownerUnknown || sameOwner(description.of().get(), person.of()));
    }

    /** Whether both belong to one state, or to a body of one name. */
    static boolean sameOwner(String owner, Optional<String> other) {
        return other.filter(words -> words.equalsIgnoreCase(owner)
                        || (States.world().find(words).isPresent()
                                && States.world()
                                        .find(words)
                                        .map(States.Match::state)
                                        .equals(States.world().find(owner).map(States.Match::state))))
                .isPresent();
    }

    /** The noun that makes an office, in the singular: "minister" of "deputy foreign ministers"; empty without one. */
    static String headNoun(String office) {
        String noun = "";
        for (String word : office.split("\\s+", -1)) {
            if (RoleNouns.OFFICES.contains(word)) {
                noun = RoleNouns.OFFICES.singular(word).orElse(word);
            }
        }
        return noun;
    }
}
