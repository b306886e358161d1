package org.emend.core.text;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is known of a document as a whole. Rules ask for what they need; nothing is computed before.
 *
 * <p>Stages up to LAYOUT read the facts of the document as it came, later ones those of the text
 * that LAYOUT leaves. Thread-safe.
 */
public final class Facts {

  /** What only some rules want to know of a document. Compared by identity: keep it in a field. */
  public interface Question<T> {

    /** The answer, from the prose of all passages. A pure function of it, in linear time. */
    T answer(List<String> texts);

    /** The same of a document of which some answers are known already. */
    default T answer(Facts facts) {
      return answer(facts.texts);
    }

    /** What follows from another question's answer, which is worked out once for all who ask. */
    static <S, T> Question<T> after(Question<S> first, Function<? super S, ? extends T> next) {
      return new Question<>() {
        @Override
        public T answer(List<String> texts) {
          return next.apply(first.answer(texts));
        }

        @Override
        public T answer(Facts facts) {
          return next.apply(facts.ask(first));
        }
      };
    }
  }

  private final List<String> texts;
  private final Map<Question<?>, Object> answers = new IdentityHashMap<>();
  private final Supplier<Locale> language;
  private final Supplier<QuoteStyle> quotes;
  private final Supplier<Vocabulary> vocabulary;

  private Facts(List<String> texts, Locale language) {
    this.texts = texts;
    this.language =
        language.equals(Locale.ROOT) ? Once.of(() -> Language.of(texts)) : () -> language;
    this.quotes = Once.of(() -> Quotes.styleOf(texts));
    this.vocabulary = Once.of(() -> Vocabulary.of(texts));
  }

  /**
   * The facts of a document.
   *
   * @param texts its passages' prose
   * @param language its language where that is known beforehand, else {@link Locale#ROOT}: it is
   *     then told from the text
   */
  public static Facts of(List<String> texts, Locale language) {
    return new Facts(texts, language);
  }

  /** The document's language, or {@link Locale#ROOT} where its words do not tell. */
  public Locale language() {
    return language.get();
  }

  public boolean isIn(String languageCode) {
    return language().getLanguage().equals(languageCode);
  }

  public QuoteStyle quotes() {
    return quotes.get();
  }

  public Vocabulary vocabulary() {
    return vocabulary.get();
  }

  /** The answer to a rule's own question, worked out when it is first asked. */
  @SuppressWarnings("unchecked") // only answer() puts answers in, each under its question
  public <T> T ask(Question<T> question) {
    synchronized (answers) {
      Object known = answers.get(question);
      if (known == null) { // not computeIfAbsent: one answer may ask for another
        known = Objects.requireNonNull(question.answer(this), "a question has an answer");
        answers.put(question, known);
      }
      return (T) known;
    }
  }
}
