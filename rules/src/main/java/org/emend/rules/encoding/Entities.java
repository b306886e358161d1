package org.emend.rules.encoding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.emend.rules.data.Lazy;
import org.emend.rules.data.Resource;

/** The named character references of HTML, loaded when the first is met. */
final class Entities {

  private static final Lazy<Map<String, String>> NAMES = new Lazy<>(Entities::load);

  private Entities() {}

  /** What a name stands for. */
  static Optional<String> named(String name) {
    return Optional.ofNullable(NAMES.get().get(name));
  }

  private static Map<String, String> load() {
    Map<String, String> names = new HashMap<>();
    for (String line : Resource.lines(Entities.class, "html-entities.tsv")) {
      int tab = line.indexOf('\t');
      StringBuilder meant = new StringBuilder();
      for (String codePoint : line.substring(tab + 1).split(" ")) {
        meant.appendCodePoint(Integer.parseInt(codePoint, 16));
      }
      names.put(line.substring(0, tab), meant.toString());
    }
    return Map.copyOf(names);
  }
}
