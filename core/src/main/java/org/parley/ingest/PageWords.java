package org.parley.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What tags, roles, classes and ids say of the words inside an element. */
final class PageWords {
    /** The part that an element plays. */
    enum Role {
        FURNITURE,
        BODY,
        CAPTION,
        SUMMARY,
        BYLINE,
        STAMP
    }

    private static final Map<String, Role> WORDS = Resource.rows("page-words.txt").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0), row -> Role.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
    private static final Set<String> FURNITURE_TAGS =
            Set.of("nav", "footer", "aside", "form", "button", "menu", "dialog", "address");
    private static final List<String> FURNITURE_ROLES =
            List.of("navigation", "complementary", "banner", "contentinfo", "dialog", "search", "alert", "alertdialog");

    private PageWords() {}

    /** Every part that {@code element} itself is named for. */
    static Set<Role> rolesOf(Element element) {
        Set<Role> roles = new HashSet<>();
        String tag = element.normalName();
        if (FURNITURE_TAGS.contains(tag) || FURNITURE_ROLES.contains(element.attr("role"))) {
            roles.add(Role.FURNITURE);
        }
        if (tag.equals("figcaption")) {
            roles.add(Role.CAPTION);
        }
        if (tag.equals("article")
                || tag.equals("main")
                || element.attr("itemprop").equals("articleBody")) {
            roles.add(Role.BODY);
        }
        if (tag.equals("time") || element.attr("itemprop").equals("datePublished")) {
            roles.add(Role.STAMP);
        }
        if (element.attr("rel").equals("author") || element.attr("itemprop").equals("author")) {
            roles.add(Role.BYLINE);
        }
        names(element.className(), roles);
        names(element.id(), roles);
        return roles;
    }

    /** Names are cut at signs and at capitals, and also looked up whole: {@code share-bar}, {@code shareBar}, {@code standfirst}. */
    private static void names(String names, Set<Role> roles) {
        if (names.isEmpty() || names.length() > 1000) {
            return;
        }
        for (String name : names.split("\\s+", -1)) {
            for (String word : name.split("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])", -1)) {
                Role role = WORDS.get(word.toLowerCase(Locale.ROOT));
                if (role != null) {
                    roles.add(role);
                }
            }
        }
    }
}
