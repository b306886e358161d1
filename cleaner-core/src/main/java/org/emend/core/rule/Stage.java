package org.emend.core.rule;

/**
 * When a rule runs. Within a stage every rule sees the same text; the edits of a stage are applied
 * before the next begins. Rules that fight belong in different stages.
 */
public enum Stage {
  /** Text that was decoded wrongly: what the bytes meant is restored. */
  ENCODING,
  /** Single characters that are wrong, invisible or look like others. */
  CHARACTERS,
  /** White space, line breaks, what stands where on the line. */
  LAYOUT,
  /** Words: what was misread or mistyped. */
  WORDS,
  /**
   * What is only pointed out, or a matter of style, judged on the text as the repairs leave it. A
   * flag is reported even where its fix is too doubtful to offer.
   */
  FLAGS
}
