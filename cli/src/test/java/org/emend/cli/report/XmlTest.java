package org.emend.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XmlTest {

  @Test
  void everyCharacterIsReadBackOrNamed() throws Exception {
    StringBuilder all = new StringBuilder("<&>\"' ]]> --> ");
    for (int c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 997) {
      all.appendCodePoint(c); // lone surrogates among them
    }
    all.append("\uFFFE\uFFFF\uD800\uDC80");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Xml xml = new Xml(out);
    xml.start("a");
    xml.start("b", "name", all.toString());
    xml.text(all.toString());
    xml.end();
    xml.empty("c", "name", "\u0001");
    xml.end();
    xml.close();

    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(out.toByteArray()))
            .getDocumentElement();
    Element b = (Element) root.getElementsByTagName("b").item(0);
    assertThat(b.getTextContent()).isEqualTo(Xml.clean(all.toString(), true));
    assertThat(b.getAttribute("name")).isEqualTo(Xml.clean(all.toString(), false));
    assertThat(((Element) root.getElementsByTagName("c").item(0)).getAttribute("name"))
        .isEqualTo("U+0001");
  }

  @Test
  void whatXmlCannotSayIsNamed() {
    assertThat(Xml.clean("a\u0001\uDCFF\uFFFF\n\t\r", true))
        .isEqualTo("aU+0001U+DCFFU+FFFF\n\tU+000D");
    assertThat(Xml.clean("\uD83D\uDE00 \u02BC\n", false)).isEqualTo("\uD83D\uDE00 \u02BCU+000A");
  }
}
