package org.emend.formats.charset;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The letters of the languages that were written in each charset: the CLDR's exemplar sets. */
final class Alphabets {

  private final Map<String, List<String>> languages = new LinkedHashMap<>();
  private final Map<String, UnicodeSet> letters = new HashMap<>();

  Alphabets() {
    try (InputStream in = Alphabets.class.getResourceAsStream("languages.tsv");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Optional.ofNullable(in).orElseThrow(), StandardCharsets.US_ASCII))) {
      List<String> known = KnownCharsets.names();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (known.contains(cells[0])) {
          languages.put(cells[0], List.of(cells[1].split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The charsets with an alphabet, the commonest first. */
  List<String> charsets() {
    return List.copyOf(languages.keySet());
  }

  /** The alphabets, in lower case, of the languages written in a charset. */
  List<UnicodeSet> of(String charset) {
    List<UnicodeSet> alphabets = new ArrayList<>();
    for (String language : languages.getOrDefault(charset, List.of())) {
      alphabets.add(letters.computeIfAbsent(language, Alphabets::exemplars));
    }
    return alphabets;
  }

  private static UnicodeSet exemplars(String language) {
    UnicodeSet set =
        LocaleData.getInstance(ULocale.forLanguageTag(language))
            .getExemplarSet(0, LocaleData.ES_STANDARD);
    UnicodeSet single = new UnicodeSet(set);
    set.strings().forEach(single::addAll);
    return single.freeze();
  }
}
