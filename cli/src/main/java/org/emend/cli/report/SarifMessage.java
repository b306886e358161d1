package org.emend.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.regex.Pattern;

/** Texts of a SARIF log, in which some signs mean more than themselves. */
final class SarifMessage {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)\\}");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(");

  private SarifMessage() {}

  /**
   * A text that SARIF reads as it stands: {@code {0}} would be an argument and {@code [1](2)} a
   * link. Other braces and brackets stay, since viewers show them as they come.
   */
  static String escaped(String text) {
    String escaped = ARGUMENT.matcher(text).replaceAll("{{$1}}");
    return LINK.matcher(escaped).replaceAll("\\\\[$1\\\\](");
  }

  /** Writes a message as a field of the object that is open. */
  static void write(String name, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", escaped(text));
    json.writeEndObject();
  }
}
