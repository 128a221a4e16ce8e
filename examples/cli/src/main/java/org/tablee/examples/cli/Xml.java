package org.tablee.examples.cli;

import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML whose names are written with their prefixes, such as {@code table:name}. */
final class Xml {

    private final Map<String, String> spaces;
    private final XMLStreamWriter writer;
    private boolean begun;

    /** Writes to a stream, which stays open, with a namespace for each prefix. */
    Xml(Map<String, String> spaces, OutputStream out) throws XMLStreamException {
        this.spaces = spaces;
        this.writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        writer.writeStartDocument("UTF-8", "1.0");
    }

    /** Starts an element with attributes: a name and its value, then the next. */
    Xml start(String name, String... attributes) throws XMLStreamException {
        String prefix = prefix(name);
        writer.writeStartElement(prefix, local(name), spaces.get(prefix));
        if (!begun) {
            begun = true;
            for (Map.Entry<String, String> space : spaces.entrySet()) {
                writer.writeNamespace(space.getKey(), space.getValue());
            }
        }
        for (int i = 0; i < attributes.length; i += 2) {
            String of = prefix(attributes[i]);
            writer.writeAttribute(of, spaces.get(of), local(attributes[i]), attributes[i + 1]);
        }
        return this;
    }

    /** Writes an element without content. */
    Xml empty(String name, String... attributes) throws XMLStreamException {
        return start(name, attributes).end();
    }

    Xml text(String text) throws XMLStreamException {
        writer.writeCharacters(text);
        return this;
    }

    Xml end() throws XMLStreamException {
        writer.writeEndElement();
        return this;
    }

    void finish() throws XMLStreamException {
        writer.writeEndDocument();
        writer.flush();
    }

    private static String prefix(String name) {
        return name.substring(0, name.indexOf(':'));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
