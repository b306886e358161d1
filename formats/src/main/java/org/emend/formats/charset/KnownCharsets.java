package org.emend.formats.charset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The charsets that can be read and written, by the names they go by. Thread-safe. */
public final class KnownCharsets {

  private static final Map<String, Known> BY_NAME = new LinkedHashMap<>();
  private static final Map<String, String> BY_LABEL = new HashMap<>();
  private static final Map<String, Charset> LOADED = new ConcurrentHashMap<>();

  /** A line of the table. */
  private record Known(String java, String onTheWeb) {}

  static {
    try (InputStream in = KnownCharsets.class.getResourceAsStream("charsets.tsv");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Optional.ofNullable(in).orElseThrow(), StandardCharsets.US_ASCII))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(KnownCharsets::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private KnownCharsets() {}

  private static void add(String line) {
    String[] cells = line.split("\t", -1);
    // A Java runtime may have been built without the East Asian ones.
    if (Charset.isSupported(cells[1])) {
      BY_NAME.put(cells[0], new Known(cells[1], cells[2].isEmpty() ? cells[0] : cells[2]));
      BY_LABEL.put(cells[0], cells[0]);
      for (String label : cells[3].split(" ")) {
        BY_LABEL.put(label, cells[0]);
      }
    }
  }

  /** All names. */
  public static List<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }

  /** The name of the charset that somebody means by a label such as {@code Latin1}. */
  public static Optional<String> named(String label) {
    return Optional.ofNullable(BY_LABEL.get(label.strip().toLowerCase(Locale.ROOT)));
  }

  /**
   * What a label means in a web page's declaration. Pages that say ISO-8859-1 are windows-1252, and
   * what can be read up to its declaration is not UTF-16 (WHATWG Encoding Standard, 4.2; HTML,
   * 13.2.3.2).
   */
  static Optional<String> declared(String label) {
    return named(label)
        .map(name -> Optional.ofNullable(BY_NAME.get(name)).orElseThrow().onTheWeb());
  }

  /** Whether ASCII bytes are not always ASCII characters in a charset. */
  static boolean shifts(String name) {
    return name.startsWith("iso-2022") || name.startsWith("utf-16") || name.startsWith("utf-32");
  }

  /** The charset of a name, with its gaps filled. */
  static Charset charset(String name) {
    return LOADED.computeIfAbsent(name, KnownCharsets::load);
  }

  private static Charset load(String name) {
    Known known = BY_NAME.get(name);
    if (known == null) {
      throw new IllegalArgumentException("no charset " + name);
    }
    return FilledCharset.of(Charset.forName(known.java()));
  }
}
