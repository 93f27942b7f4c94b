package org.parley.extract.statement;

import java.util.List;
import java.util.Locale;
import org.parley.extract.Scene;
import org.parley.model.Mention;

/** Whom an unnamed or institutional voice speaks for: the state, body or person named inside its description. */
final class Behalf {
    private Behalf() {}

    /** "a Kremlin spokesman" → the Kremlin; "the Prime Minister's spokesman" → the Prime Minister. */
    static List<Mention> of(Scene scene, Mention speaker) {
        boolean speaksForOthers = speaker.isUnnamed()
                || speaker.kind() == Mention.Kind.ORGANISATION
                || speaker.kind() == Mention.Kind.OFFICE
                || speaker.office()
                        .map(office -> office.toLowerCase(Locale.ROOT).contains("spokes"))
                        .orElse(false);
        if (!speaksForOthers) {
            return List.of();
        }
        return scene.mentionsIn(speaker.span()).stream()
                .filter(inner -> !inner.equals(speaker))
                .filter(inner -> inner.span().length() < speaker.span().length())
                .filter(inner -> inner.kind() != Mention.Kind.PRONOUN)
                .filter(inner ->
                        !speaker.name().equals(inner.name()) || inner.name().isEmpty())
                .toList();
    }
}
