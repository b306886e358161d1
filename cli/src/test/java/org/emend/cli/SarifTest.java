package org.emend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.emend.core.text.LosslessUtf8;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SARIF reports, each held against the schema of OASIS. */
class SarifTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static Schema schema;

  @TempDir private Path folder;
  private Emend emend;

  @BeforeAll
  static void readSchema() throws Exception {
    try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(Objects.requireNonNull(in));
    }
  }

  @BeforeEach
  void start() {
    emend = new Emend(folder);
  }

  @Test
  void theSchemaFindsFaults() {
    assertThat(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void fixesOfAReportRepairTheText() throws Exception {
    emend.write(OddText.NAME, OddText.BYTES);

    List<JsonNode> results = results(run(1, "check", "--report", "sarif", "."));

    assertThat(results).hasSize(5);
    String text =
        LosslessUtf8.decode(OddText.BYTES).substring(1); // of SARIF's text no mark is part
    for (int i = results.size() - 1; i >= 0; i--) {
      JsonNode change = results.get(i).at("/fixes/0/artifactChanges/0");
      String uri = change.at("/artifactLocation/uri").textValue();
      assertThat(URI.create(uri).getPath()).isEqualTo(OddText.NAME);
      JsonNode region = change.at("/replacements/0/deletedRegion");
      assertThat(region).isEqualTo(results.get(i).at("/locations/0/physicalLocation/region"));
      text =
          text.substring(0, offset(text, region, "start"))
              + change.at("/replacements/0/insertedContent/text").textValue()
              + text.substring(offset(text, region, "end"));
    }
    assertThat("\uFEFF" + text).isEqualTo(OddText.REPAIRED);
  }

  @Test
  void resultsHaveLevelsRulesAndFingerprints() throws Exception {
    emend.write(
        "a.txt", Emend.DAMAGED + "\nWe rea1ly do.\n\nThere is (no end.\n\nThe wa]ter rose.\n");

    JsonNode run = run(1, "check", "--report", "sarif", "a.txt");

    assertThat(run.get("columnKind").textValue()).isEqualTo("utf16CodeUnits");
    assertThat(run.at("/tool/driver/name").textValue()).isEqualTo("Emend");
    JsonNode rules = run.at("/tool/driver/rules");
    List<String> levels = new ArrayList<>();
    for (JsonNode result : results(run)) {
      JsonNode rule = rules.get(result.get("ruleIndex").intValue());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
      assertThat(rule.at("/shortDescription/text").textValue()).isNotBlank();
      assertThat(rule.at("/fullDescription/text").textValue()).isNotBlank();
      assertThat(rule.at("/help/text").textValue()).contains("`emend explain ");
      assertThat(result.at("/partialFingerprints/emend~1v1").textValue()).hasSize(32);
      levels.add(result.get("level").textValue());
    }
    assertThat(levels).startsWith("warning", "note", "warning", "warning");
    JsonNode offer = results(run).get(3);
    List<String> proposed = new ArrayList<>();
    offer.get("fixes").forEach(f -> proposed.add(f.at("/description/text").textValue()));
    assertThat(proposed).startsWith("Write “water”", "Write “waiter”");
    assertThat(results(run).get(2).get("fixes")).isNull();
  }

  @Test
  void whatHasBeenRepairedIsOnlyInformation() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);

    JsonNode result = results(run(0, "check", "--fix", "--report", "sarif", "a.txt")).get(0);

    assertThat(result.get("kind").textValue()).isEqualTo("informational");
    assertThat(result.get("level").textValue()).isEqualTo("none");
    assertThat(result.get("fixes")).isNull();
    assertThat(result.at("/properties/outcome").textValue()).isEqualTo("applied");
  }

  @Test
  void cleanReportsWhereTheTextDoesNotGo() throws Exception {
    emend.write("a.txt", Emend.DAMAGED);

    Emend.Result result = emend.run("clean", "--report", "sarif", "a.txt");

    assertThat(result.out()).isEqualTo(Emend.REPAIRED);
    assertThat(schema.validate(result.err(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void recordsHaveThePlacesOfTheirLines() throws Exception {
    emend.write("a.jsonl", "{\"text\": \"Good.\"}\n{\"text\": \"The \\u20ac negotiati]ns.\"}\n");

    JsonNode region =
        results(run(1, "check", "--report", "sarif", "a.jsonl"))
            .get(0)
            .at("/locations/0/physicalLocation/region");

    assertThat(region.get("startLine").intValue()).isEqualTo(2);
    assertThat(region.get("startColumn").intValue()).isEqualTo(22);
  }

  @Test
  void nothingFoundIsAValidReport() throws Exception {
    emend.write("good.txt", Emend.REPAIRED);
    emend.write("none/.hidden", "");

    assertThat(results(run(0, "check", "--report", "sarif", "good.txt"))).isEmpty();
    assertThat(results(run(0, "check", "--report", "sarif", "none"))).isEmpty();
    assertThat(results(run(3, "check", "--report", "sarif", "missing.txt"))).isEmpty();
  }

  /** The only run of a valid report. */
  private JsonNode run(int code, String... arguments) throws Exception {
    Emend.Result result = emend.run(arguments);
    assertThat(result.code()).isEqualTo(code);
    assertThat(schema.validate(result.out(), InputFormat.JSON)).isEmpty();
    JsonNode runs = JSON.readTree(result.out()).get("runs");
    assertThat(runs).hasSize(1);
    return runs.get(0);
  }

  private static List<JsonNode> results(JsonNode run) {
    List<JsonNode> results = new ArrayList<>();
    run.get("results").forEach(results::add);
    return results;
  }

  private static int offset(String text, JsonNode region, String end) {
    int at = 0;
    for (int line = region.get(end + "Line").intValue(); line > 1; line--) {
      at = text.indexOf('\n', at) + 1;
    }
    return at + region.get(end + "Column").intValue() - 1;
  }
}
