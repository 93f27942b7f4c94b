package org.parley.extract.mention;

import java.util.Optional;
import org.parley.lexicon.States;
import org.parley.model.Mention;

/** Whether a description and a name can mean one office-holder. */
final class OfficeMatch {
    private OfficeMatch() {}

    /** A role that anybody may be given: "official", "diplomat". */
    static boolean isVague(Mention description) {
        return RoleNouns.SOURCES.contains(headNoun(description.office().orElse("")));
    }

    /** The same office, of the same owner where both owners are known. */
    static boolean sameOffice(Mention description, Mention person) {
        String noun = headNoun(description.office().orElse(""));
        boolean same =
                person.office().map(OfficeMatch::headNoun).filter(noun::equals).isPresent();
        boolean ownerUnknown = description.of().isEmpty() || person.of().isEmpty();
        return same && (ownerUnknown || sameOwner(description.of().get(), person.of()));
    }

    /** The same words, or words for the same state. */
    static boolean sameOwner(String owner, Optional<String> other) {
        return other.filter(words -> words.equalsIgnoreCase(owner)
                        || (States.world().find(words).isPresent()
                                && States.world()
                                        .find(words)
                                        .map(States.Match::state)
                                        .equals(States.world().find(owner).map(States.Match::state))))
                .isPresent();
    }

    /** The last office noun of the words, in the singular; empty when there is none. */
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
