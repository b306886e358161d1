package org.emend.rules.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emend.core.patch.Span;
import org.emend.core.rule.Finding;
import org.emend.core.rule.Fix;
import org.emend.core.rule.Rule;
import org.emend.core.rule.Severity;
import org.emend.core.rule.Stage;
import org.emend.core.text.CharSet;
import org.emend.core.text.Text;
import org.emend.rules.encoding.EscapeSequence.Notation;
import org.emend.rules.lexicon.Lexicon;

/**
 * Escapes of source code, mail and addresses that survived as text: {@code caf\}{@code u00e9},
 * {@code caf=C3=A9}, {@code caf%C3%A9}.
 *
 * <p>Repaired where they stand in or at words, in lines that are not code. Left alone: source code,
 * regular expressions, LaTeX, paths, addresses, formats, and escapes quoted by themselves. Offered
 * where the passage is about such things, or the sign is the only one and touches no word.
 */
public final class LiteralEscape implements Rule {

  private static final String ID = "encoding/literal-escape";

  private static final CharSet TRIGGERS = CharSet.of("\\%=");

  private final Lexicon english;

  public LiteralEscape(Lexicon english) {
    this.english = english;
  }

  @Override
  public Set<String> ids() {
    return Set.of(ID);
  }

  @Override
  public Stage stage() {
    return Stage.ENCODING;
  }

  @Override
  public CharSet triggers() {
    return TRIGGERS;
  }

  @Override
  public List<Finding> check(Text text) {
    String chars = text.chars();
    List<EscapeSequence> sequences = new ArrayList<>();
    int at = text.next(TRIGGERS, 0);
    while (at >= 0) {
      Optional<EscapeSequence> sequence = read(chars, at);
      sequence.ifPresent(sequences::add);
      at = text.next(TRIGGERS, sequence.map(s -> s.span().end()).orElse(at + 1));
    }
    if (sequences.isEmpty()) {
      return List.of();
    }
    EscapeContext context = new EscapeContext(text, sequences, english);
    List<Finding> findings = new ArrayList<>();
    for (EscapeSequence sequence : sequences) {
      double confidence = context.confidence(sequence);
      if (confidence > 0) {
        findings.add(finding(chars, sequence, confidence));
      }
    }
    return findings;
  }

  private static Optional<EscapeSequence> read(String chars, int at) {
    return switch (chars.charAt(at)) {
      case '\\' -> BackslashEscapes.at(chars, at).or(() -> EscapedMark.at(chars, at));
      case '=' -> ByteEscapes.at(chars, at, Notation.QUOTED_PRINTABLE);
      default -> ByteEscapes.at(chars, at, Notation.PERCENT);
    };
  }

  private static Finding finding(String chars, EscapeSequence sequence, double confidence) {
    Span span = sequence.span();
    String written = span.of(chars).replace("\r", "\\r").replace("\n", "\\n");
    return Finding.fix(
        ID,
        span,
        Severity.WARNING,
        "`" + written + "` is " + sequence.notation().description() + " that stayed in the text",
        new Fix(sequence.meant(), confidence));
  }
}
