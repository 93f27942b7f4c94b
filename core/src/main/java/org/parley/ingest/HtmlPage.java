package org.parley.ingest;

/** To come. */
final class HtmlPage {
    private HtmlPage() {}

    static Draft read(String html) throws Rejection {
        return Layout.ofText(html);
    }
}
