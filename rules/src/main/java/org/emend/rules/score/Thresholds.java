package org.emend.rules.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.emend.rules.data.Resource;

/** Which values of signals pass, by profile and language; see {@code thresholds.tsv}. Immutable. */
final class Thresholds {

  /** Of languages that have none of their own. */
  static final String DEFAULT = "default";

  private static final String ANY = "*";

  private static final Thresholds SHIPPED =
      new Thresholds(Resource.lines(Thresholds.class, "thresholds.tsv"));

  /** The bounds of one signal, both inside. */
  record Range(double min, double max) {

    boolean has(double value) {
      return value >= min && value <= max;
    }
  }

  /** Profile, language, signal. */
  private final Map<String, Map<String, Map<String, Range>>> profiles = new LinkedHashMap<>();

  /**
   * @param rows profile, language, signal, least and most, with a tab between two
   */
  Thresholds(List<String> rows) {
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      if (cells.length != 5) {
        throw new IllegalArgumentException("not five cells: " + row);
      }
      Range range =
          new Range(
              bound(cells[3], Double.NEGATIVE_INFINITY), bound(cells[4], Double.POSITIVE_INFINITY));
      profiles
          .computeIfAbsent(cells[0], p -> new LinkedHashMap<>())
          .computeIfAbsent(cells[1], l -> new LinkedHashMap<>())
          .put(cells[2], range);
    }
  }

  static Thresholds shipped() {
    return SHIPPED;
  }

  private static double bound(String cell, double none) {
    return cell.equals("-") ? none : Double.parseDouble(cell);
  }

  /** What every profile says of some signals, in the order of the table. */
  Map<String, Score.Judgement> judge(Map<String, Double> signals, Locale language) {
    Map<String, Score.Judgement> judgements = new LinkedHashMap<>();
    profiles.forEach(
        (profile, languages) -> {
          Map<String, Range> own = languages.getOrDefault(language.getLanguage(), Map.of());
          Map<String, Range> ranges = new LinkedHashMap<>(languages.getOrDefault(ANY, Map.of()));
          ranges.putAll(own);
          String source = own.isEmpty() ? DEFAULT : language.getLanguage();
          judgements.put(profile, judge(signals, ranges, source));
        });
    return judgements;
  }

  private static Score.Judgement judge(
      Map<String, Double> signals, Map<String, Range> ranges, String source) {
    List<String> failed = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    ranges.forEach(
        (signal, range) -> {
          Double value = signals.get(signal);
          if (value == null) {
            missing.add(signal);
          } else if (!range.has(value)) {
            failed.add(signal);
          }
        });
    return new Score.Judgement(failed, missing, source);
  }
}
