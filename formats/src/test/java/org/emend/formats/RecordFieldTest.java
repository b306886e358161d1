package org.emend.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emend.core.patch.Patch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFieldTest {

  private static final RecordField FIELD = new RecordField("quality", List.of("by", "n"));

  private static final String OLD = "{\"n\":1,\"by\":\"us\",\"more\":[{\"n\":2}]}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a":1}                         | {"a":1,"quality":NEW}
          {"a" : 1.0 , "b":[ {"c":2} ] }  | {"a" : 1.0 , "b":[ {"c":2} ] ,"quality":NEW}
          {"a":"}\\"}","b":"\\u007d"}     | {"a":"}\\"}","b":"\\u007d","quality":NEW}
          {"a":{"quality":3}}             | {"a":{"quality":3},"quality":NEW}
          {"quality": OLD , "z":0}        | {"quality": NEW , "z":0}
          {"a":1,"q\\u0075ality":OLD}     | {"a":1,"q\\u0075ality":NEW}
          """)
  void theFieldIsAddedOrReplacedAndNothingElse(String before, String after) {
    String line = before.replace("OLD", OLD) + "\r\n";

    Patch patch = FIELD.patch(line, "{\"by\":1}").orElseThrow();

    assertThat(patch.apply(line)).isEqualTo(after.replace("NEW", "{\"by\":1}") + "\r\n");
    assertThat(patch.inverse().apply(patch.apply(line))).isEqualTo(line);
  }

  @Test
  void aByteOrderMarkMayStandBefore() {
    assertThat(FIELD.patch("\uFEFF{\"a\":1}", "{}").orElseThrow().apply("\uFEFF{\"a\":1}"))
        .isEqualTo("\uFEFF{\"a\":1,\"quality\":{}}");
  }

  @Test
  void longRecordsAreNoExceptionWhereverTheFieldStands() {
    String filler = "\"" + "x".repeat(200_000) + "\"";
    String line = "{\"a\":" + filler + ",\"quality\":" + OLD + ",\"b\":" + filler + "}";

    assertThat(FIELD.patch(line, "{}").orElseThrow().apply(line))
        .isEqualTo(line.replace(OLD, "{}"));
  }

  @Test
  void theSameValueIsNoChange() {
    assertThat(FIELD.patch("{\"quality\":" + OLD + "}", OLD)).contains(Patch.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3", "null", "\"good\"", "[]", "{}", "{\"n\":1}", "{\"m\":{\"by\":1,\"n\":2}}"})
  void anothersFieldIsLeftAlone(String value) {
    assertThat(FIELD.patch("{\"quality\":" + value + "}", "{}")).isEmpty();
  }

  @Test
  void aFieldThatStandsThereTwiceIsLeftAlone() {
    assertThat(FIELD.patch("{\"quality\":" + OLD + ",\"quality\":" + OLD + "}", "{}")).isEmpty();
  }
}
