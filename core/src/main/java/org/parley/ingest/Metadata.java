package org.parley.ingest;

import java.time.LocalDate;
import java.util.Optional;

/** What an input says of itself, beside its text. Each value is absent rather than blank. */
record Metadata(
        Optional<String> title,
        Optional<String> byline,
        Optional<String> outlet,
        Optional<LocalDate> published,
        Optional<String> language) {
    static final Metadata NONE =
            new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Metadata {
        title = tidy(title);
        byline = tidy(byline);
        outlet = tidy(outlet);
        language = tidy(language);
    }

    /** This, with the gaps filled from {@code second}. */
    Metadata or(Metadata second) {
        return new Metadata(
                title.or(second::title),
                byline.or(second::byline),
                outlet.or(second::outlet),
                published.or(second::published),
                language.or(second::language));
    }

    Metadata withTitle(Optional<String> value) {
        return new Metadata(value, byline, outlet, published, language);
    }

    Metadata withByline(Optional<String> value) {
        return new Metadata(title, value, outlet, published, language);
    }

    Metadata withOutlet(Optional<String> value) {
        return new Metadata(title, byline, value, published, language);
    }

    Metadata withPublished(Optional<LocalDate> value) {
        return new Metadata(title, byline, outlet, value, language);
    }

    Metadata withLanguage(Optional<String> value) {
        return new Metadata(title, byline, outlet, published, value);
    }

    private static Optional<String> tidy(Optional<String> value) {
        return value.map(words -> words.strip().replaceAll("\\s+", " ")).filter(words -> !words.isEmpty());
    }
}
