package org.emend.rules.flags;

import java.util.BitSet;
import java.util.List;
import org.emend.core.text.Facts;

/**
 * Where quotations in curly marks run on from one paragraph to the next: by custom the second then
 * begins with an opening mark, and the first has no closing one. Immutable and thread-safe.
 *
 * <p>Two bits for a passage are remembered of a document.
 */
final class QuotedParagraphs {

  static final Facts.Question<QuotedParagraphs> QUESTION = QuotedParagraphs::new;

  private static final char OPEN = '\u201C';
  private static final char CLOSE = '\u201D';

  /** A quotation may have so many paragraphs without a mark, this one counted. */
  private static final int FAR = 3;

  /** Passages that go on with a quotation: they begin with a mark, or close one first. */
  private final BitSet goOn = new BitSet();

  private final BitSet marked = new BitSet();

  private final int passages;
  private int opening;
  private int closing;
  private int foreign;

  private QuotedParagraphs(List<String> texts) {
    passages = texts.size();
    for (int i = 0; i < passages; i++) {
      add(i, texts.get(i));
    }
  }

  private void add(int index, String text) {
    int open = text.indexOf(OPEN);
    int close = text.indexOf(CLOSE);
    boolean begins = open >= 0 && open == Copies.visible(text).start();
    marked.set(index, open >= 0 || close >= 0);
    goOn.set(index, begins || close >= 0 && (open < 0 || close < open));
    for (int at = open; at >= 0; at = text.indexOf(OPEN, at + 1)) {
      opening++;
    }
    for (int at = close; at >= 0; at = text.indexOf(CLOSE, at + 1)) {
      closing++;
      foreign += at == 0 || Folded.isSpace(text.charAt(at - 1)) ? 1 : 0;
    }
    foreign += text.indexOf('\u201E') >= 0 ? 1 : 0;
  }

  /** Whether the document opens with one mark and closes with the other, as English does. */
  boolean areEnglish() {
    return opening > 0 && closing > 0 && foreign * 10 <= closing;
  }

  /** Whether the passage behind one may go on with its quotation, or is not known. */
  boolean mayGoOn(int index) {
    int next = marked.nextSetBit(index + 1);
    return index + 1 >= passages || next >= 0 && next <= index + FAR && goOn.get(next);
  }
}
