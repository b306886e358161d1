package org.emend.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rules that a SARIF log names, numbered as they come and described in its end. */
final class SarifRules {

  /** What the first finding said is for rules that have no page. */
  private record Seen(int index, String message) {}

  private final Map<String, Seen> rules = new LinkedHashMap<>();

  /** The place of a finding's rule in the list. */
  int index(Found found) {
    return rules
        .computeIfAbsent(found.rule(), rule -> new Seen(rules.size(), Wording.message(found)))
        .index();
  }

  /** Writes the list as a field of the object that is open. */
  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("rules");
    for (Map.Entry<String, Seen> rule : rules.entrySet()) {
      write(rule.getKey(), RuleText.of(rule.getKey(), rule.getValue().message()), json);
    }
    json.writeEndArray();
  }

  private static void write(String rule, RuleText text, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule);
    SarifMessage.write("shortDescription", text.brief(), json);
    SarifMessage.write("fullDescription", text.full(), json);
    json.writeObjectFieldStart("help");
    json.writeStringField("text", SarifMessage.escaped(text.help()));
    json.writeStringField("markdown", text.page());
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString(rule.substring(0, Math.max(0, rule.indexOf('/'))));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }
}
