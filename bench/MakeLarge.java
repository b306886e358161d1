import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a large input to standard output, the same one every time: the clean corpora over and over,
 * with some damage in each round.
 *
 * <p>Usage: {@code java bench/MakeLarge.java line|jsonl BYTES > FILE}, from the project's root.
 */
public class MakeLarge {

  private static final String DAMAGE =
      " The talks, called negotiati]ns, were Russia\u02BCs idea , and neg\u200Botiable. ";

  public static void main(String[] args) throws IOException {
    long size = Long.parseLong(args[1]);
    List<byte[]> pieces = new ArrayList<>();
    for (Path file : corpora()) {
      String text = Files.readString(file) + DAMAGE;
      pieces.add(
          (args[0].equals("line") ? onOneLine(text) : record(file, text))
              .getBytes(StandardCharsets.UTF_8));
    }
    try (OutputStream out = new BufferedOutputStream(System.out, 1 << 16)) {
      long written = 0;
      for (int i = 0; written < size; i = (i + 1) % pieces.size()) {
        out.write(pieces.get(i));
        written += pieces.get(i).length;
      }
    }
  }

  private static List<Path> corpora() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures/corpus/clean"))) {
      return files.filter(f -> f.endsWith("input.txt")).sorted().toList();
    }
  }

  private static String onOneLine(String text) {
    return text.replaceAll("\\R+", " ");
  }

  private static String record(Path file, String text) {
    StringBuilder json = new StringBuilder("{\"id\":\"").append(file.getParent().getFileName());
    json.append("\",\"score\":1.50,\"text\":\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> json.append('\\').append(c);
        case '\n' -> json.append("\\n");
        case '\t' -> json.append("\\t");
        case '\r' -> json.append("\\r");
        default -> json.append(c);
      }
    }
    return json.append("\",\"tags\":[]}\n").toString();
  }
}
