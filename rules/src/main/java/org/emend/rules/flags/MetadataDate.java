package org.emend.rules.flags;

import java.util.regex.Pattern;

/** Dates as pages print them above and below an article. Bounded: give it a window, or a line. */
final class MetadataDate {

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final String DATE =
      "(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}"
          + "|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})"
          + "|\\d{1,2}(?:st|nd|rd|th)?,? MONTH,? \\d{4}"
          + "|MONTH \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})";

  private static final String DAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";

  private static final String TIME =
      "(?:(?:T|,? at |,? )\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?"
          + "(?:Z| ?[+-]\\d{2}:?\\d{2}\\b)?(?: ?[ap]\\.?m\\b\\.?)?(?: (?:utc|gmt|[ecmp][sd]?t)\\b)?)?";

  /** White space, a label, a full date, with or without weekday and time. */
  static final Pattern LABELLED =
      Pattern.compile(
          ("\\s*(?:(?:last|first|originally) )?"
                  + "(?:date|published|posted|updated|modified|reviewed|created)"
                  + "(?: (?:on|at|date))?\\s?:?\\s{1,3}"
                  + DAY
                  + DATE
                  + TIME)
              .replace("MONTH", MONTH),
          Pattern.CASE_INSENSITIVE);

  private MetadataDate() {}
}
