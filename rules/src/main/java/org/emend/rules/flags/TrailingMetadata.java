package org.emend.rules.flags;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code Tags: politics, economy}, {@code Filed under: World} or {@code Updated 12 March 2023}
 * below an article.
 *
 * <p>A label in small letters is a key of data. A label and a date at the beginning of a paragraph
 * are {@link LeadingMetadata}'s.
 */
final class TrailingMetadata implements Residue {

  private static final String ID = "flags/trailing-metadata";

  private static final Set<String> BEGINNINGS =
      Stream.of(
              "tags",
              "post",
              "categories",
              "category",
              "topics",
              "labels",
              "keywords",
              "tagged",
              "filed",
              "posted",
              "categorized",
              "categorised",
              "last",
              "first",
              "originally",
              "date",
              "published",
              "updated",
              "modified",
              "reviewed",
              "created")
          .map(word -> word + ANYTHING)
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern LIST =
      Pattern.compile(
          "(?=\\p{Lu})(?i)(?:(?:post(?:ed)? )?(?:tags|categories|category|topics|labels|keywords)"
              + "|tagged(?: with| as)?|filed (?:under|in)|posted (?:in|under)"
              + "|categori[sz]ed(?: as| in| under)?) ?: ?.{1,150}"
              + "|(?=\\p{Lu})(?i:filed|posted) under .{1,80}");

  private static final String SENTENCE_ENDS = ".!?";

  @Override
  public Set<String> rules() {
    return Set.of(ID);
  }

  @Override
  public Set<String> beginnings() {
    return BEGINNINGS;
  }

  @Override
  public Set<String> endings() {
    return Set.of();
  }

  @Override
  public Optional<Hit> of(Line line) {
    String text = line.text();
    boolean list =
        LIST.matcher(text).matches() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
    boolean begins = beginsPassage(line);
    return list || !begins && MetadataDate.LABELLED.matcher(text).matches()
        ? Optional.of(new Hit(ID, Weight.LAST))
        : Optional.empty();
  }

  private static boolean beginsPassage(Line line) {
    int at = line.start();
    while (at > 0 && Character.isWhitespace(line.chars().charAt(at - 1))) {
      at--;
    }
    return at == 0;
  }
}
