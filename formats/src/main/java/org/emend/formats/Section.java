package org.emend.formats;

import java.util.List;
import java.util.Optional;
import org.emend.core.text.Document;

/**
 * A stretch of an input that is cleaned and written at once: some paragraphs of a text, or a
 * record.
 *
 * @param bytes what was read
 * @param text the same, decoded
 * @param documents what there is to clean in it; each has {@code text} as its source. A record has
 *     one for each named field
 * @param prose of each of the documents, whole: with the blank lines that are in no passage
 * @param offset where the section begins in the decoded input, in UTF-16 code units
 * @param record the number of the record, from 1; 0 where the format has none
 * @param problem why there is nothing to clean although there should be
 */
public record Section(
    byte[] bytes,
    String text,
    List<Document> documents,
    List<String> prose,
    long offset,
    long record,
    Optional<String> problem) {}
