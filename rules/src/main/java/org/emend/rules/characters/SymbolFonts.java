package org.emend.rules.characters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emend.core.patch.Span;
import org.emend.core.rule.Fix;
import org.emend.rules.data.Lazy;
import org.emend.rules.data.Resource;

/** What well-known fonts mean by characters for private use. */
final class SymbolFonts {

  private static final Lazy<SymbolFonts> SHARED = new Lazy<>(SymbolFonts::new);

  // At the beginning of a line every word processor means a bullet by them.
  private static final double BULLET = .9;
  private static final double LIKELY = .7;
  private static final double SECOND = .5;

  private final Map<Character, List<String>> meanings = new HashMap<>();

  private SymbolFonts() {
    for (String line : Resource.lines(SymbolFonts.class, "symbol-fonts.tsv")) {
      int tab = line.indexOf('\t');
      char c = (char) Integer.parseInt(line.substring(0, tab), 16);
      meanings.put(c, List.of(line.substring(tab + 1).split(" ")));
    }
  }

  static SymbolFonts shared() {
    return SHARED.get();
  }

  /** What a run may mean, best first: every character of it must be known. */
  List<Fix> readings(String chars, Span run) {
    StringBuilder best = new StringBuilder();
    List<String> first = List.of();
    for (int i = run.start(); i < run.end(); i++) {
      first = meanings.getOrDefault(chars.charAt(i), List.of());
      if (first.isEmpty()) {
        return List.of();
      }
      best.append(first.get(0));
    }
    List<Fix> fixes = new ArrayList<>();
    boolean bullet = run.length() == 1 && isAtLineStart(chars, run) && "•▪➢✓●■❑❖".contains(best);
    boolean unclear = run.length() == 1 && first.size() > 1;
    fixes.add(new Fix(best.toString(), bullet ? BULLET : unclear ? SECOND : LIKELY));
    if (unclear && !bullet) {
      fixes.add(new Fix(first.get(1), SECOND));
    }
    return fixes;
  }

  private static boolean isAtLineStart(String chars, Span run) {
    int i = run.start() - 1;
    while (i >= 0 && (chars.charAt(i) == ' ' || chars.charAt(i) == '\t')) {
      i--;
    }
    return i < 0 || chars.charAt(i) == '\n' || chars.charAt(i) == '\r';
  }
}
