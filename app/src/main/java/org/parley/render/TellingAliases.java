package org.parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.model.Actor;

/**
 * The other names of an actor that tell a reader something. "President Ilse Marant" and "Marant" add nothing to the
 * president Ilse Marant, a second spelling of the name does.
 */
final class TellingAliases {
    private static final int MOST = 4;
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an) ");

    private TellingAliases() {}

    /** At most four, in their order; the JSON has all. */
    static List<String> of(Actor actor) {
        List<String> known = new ArrayList<>();
        Stream.of(Optional.of(actor.name()), actor.office())
                .flatMap(Optional::stream)
                .map(TellingAliases::bare)
                .forEach(known::add);
        List<String> telling = new ArrayList<>();
        for (String alias : actor.aliases()) {
            String bare = bare(alias);
            if (telling.size() < MOST && known.stream().noneMatch(each -> oneInOther(each, bare))) {
                known.add(bare);
                telling.add(Display.line(alias));
            }
        }
        return telling;
    }

    private static String bare(String name) {
        return ARTICLE.matcher(Display.line(name).toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    private static boolean oneInOther(String known, String alias) {
        String a = " " + known + " ";
        String b = " " + alias + " ";
        return a.contains(b) || (b.contains(a) && known.length() > 2);
    }
}
