package org.emend.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an indented XML document. What XML 1.0 has no place for is written as {@code U+0001}, and
 * so is what a parser would not give back: a line end in an attribute, a carriage return.
 */
final class Xml {

  private final OutputStream out;
  private final XMLStreamWriter xml;

  /** The open elements, by whether they have children. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  /** A document that leaves the stream open. */
  Xml(OutputStream out) throws IOException {
    this.out = out;
    try {
      xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Begins an element; its attributes are names and values in turn. */
  void start(String name, String... attributes) throws IOException {
    try {
      beginChild();
      xml.writeStartElement(name);
      open.push(false);
      write(attributes);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** An element without content. */
  void empty(String name, String... attributes) throws IOException {
    try {
      beginChild();
      xml.writeEmptyElement(name);
      write(attributes);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private void beginChild() throws XMLStreamException {
    if (!open.isEmpty()) {
      open.pop();
      open.push(true);
    }
    indent();
  }

  private void write(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], clean(attributes[i + 1], false));
    }
  }

  /** Ends the element that began last. */
  void end() throws IOException {
    try {
      if (open.pop()) {
        indent();
      }
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Text in the element, in which line feeds stay. */
  void text(String text) throws IOException {
    try {
      xml.writeCharacters(clean(text, true));
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Ends the document. */
  void close() throws IOException {
    try {
      xml.writeEndDocument();
      xml.writeCharacters("\n");
      xml.flush();
      out.flush();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(open.size()));
  }

  /** A text of nothing but characters that come back from a parser. */
  static String clean(String text, boolean keepsLines) {
    StringBuilder clean = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              boolean isSpace = c == '\n' || c == '\t';
              boolean isPlain = isSpace ? keepsLines : isCharacter(c);
              if (isPlain) {
                clean.appendCodePoint(c);
              } else {
                clean.append(String.format(Locale.ROOT, "U+%04X", c));
              }
            });
    return clean.toString();
  }

  /** Those of XML 1.0 that need no reference; a lone surrogate is none. */
  private static boolean isCharacter(int c) {
    return c >= 0x20 && c <= 0xD7FF && (c < 0x7F || c > 0x9F)
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }

  /** The failure of the stream below, which knows what to do about it. */
  private static IOException failed(XMLStreamException e) {
    return e.getNestedException() instanceof IOException io ? io : new IOException(e);
  }
}
