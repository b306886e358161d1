package org.emend.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class JsonTextTest {

  @Test
  void loneSurrogatesAreEscapedAndPairsAreNot() throws Exception {
    assertThat(written("\"\uDC92 \uD83D\uDE00 \uD83D\"", 1000))
        .isEqualTo("\"\\udc92 \uD83D\uDE00 \\ud83d\"");
  }

  @Test
  void whatIsWrittenInPiecesIsTheSame() throws Exception {
    SplittableRandom random = new SplittableRandom(5);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      text.append("aé日\uD83D\uDE00\uDCFF".charAt(random.nextInt(6)));
    }

    String whole = written(text.toString(), text.length());

    assertThat(written(text.toString(), 1)).isEqualTo(whole);
    assertThat(written(text.toString(), 777)).isEqualTo(whole);
    assertThat(unescaped(whole)).isEqualTo(text.toString());
  }

  private static String written(String text, int piece) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonText json = new JsonText(out)) {
      for (int at = 0; at < text.length(); at += piece) {
        json.write(text.substring(at, Math.min(text.length(), at + piece)));
      }
    }
    return out.toString(UTF_8);
  }

  private static String unescaped(String json) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < json.length(); i++) {
      if (json.charAt(i) == '\\') {
        text.append((char) Integer.parseInt(json.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        text.append(json.charAt(i));
      }
    }
    return text.toString();
  }
}
