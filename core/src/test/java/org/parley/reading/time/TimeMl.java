package org.parley.reading.time;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.parley.text.Span;

/**
 * A TimeML file: the text of its TEXT element, the day it was created, the time expressions marked in the text.
 *
 * @param created the day of the document creation time, if it has one
 */
record TimeMl(String name, String text, Optional<LocalDate> created, List<Marked> times) {
    /** A marked time expression, its type and its value as the file has them. */
    record Marked(Span span, String type, String value) {}

    static TimeMl read(Path file) throws IOException {
        String xml = Files.readString(file, StandardCharsets.UTF_8).strip();
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(
                    new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "UTF-8");
            return read(file.getFileName().toString(), reader);
        } catch (XMLStreamException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static TimeMl read(String name, XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        List<Marked> times = new ArrayList<>();
        Optional<LocalDate> created = Optional.empty();
        boolean inText = false;
        int start = -1;
        String type = "";
        String value = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("TEXT")) {
                inText = true;
            } else if (event == XMLStreamReader.START_ELEMENT
                    && reader.getLocalName().equals("TIMEX3")) {
                value = reader.getAttributeValue(null, "value");
                type = reader.getAttributeValue(null, "type");
                start = text.length();
                if ("CREATION_TIME".equals(reader.getAttributeValue(null, "functionInDocument"))) {
                    created = Optional.of(LocalDate.parse(value.substring(0, 10)));
                }
            } else if (event == XMLStreamReader.CHARACTERS && inText) {
                text.append(reader.getText());
            } else if (event == XMLStreamReader.END_ELEMENT
                    && reader.getLocalName().equals("TEXT")) {
                inText = false;
            } else if (event == XMLStreamReader.END_ELEMENT
                    && reader.getLocalName().equals("TIMEX3")
                    && inText
                    && text.length() > start) {
                times.add(new Marked(new Span(start, text.length()), type, value));
            }
        }
        return new TimeMl(name, text.toString(), created, List.copyOf(times));
    }
}
