import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * Applies the first suggestion of every match of LanguageTool, from the end of a text to its start.
 * Texts come on standard input and leave on standard output in UTF-8, each closed by a NUL.
 *
 * <p>Usage: {@code java -cp 'JARS/*' LanguageToolPeer.java en-US|en-GB|... all|spelling}
 *
 * <p>{@code all} is what LanguageTool does by default; {@code spelling} leaves only the rules that
 * look words up in a dictionary. A match without a suggestion is left alone, and so is one that
 * overlaps another which was applied already.
 */
public class LanguageToolPeer {

  public static void main(String[] args) throws IOException {
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(args[0]));
    if (args[1].equals("spelling")) {
      for (Rule rule : tool.getAllActiveRules()) {
        if (!rule.isDictionaryBasedSpellingRule()) {
          tool.disableRule(rule.getId());
        }
      }
    }
    OutputStream out = new BufferedOutputStream(System.out);
    String all = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    for (int start = 0; start < all.length(); ) {
      int end = all.indexOf('\0', start);
      out.write(clean(tool, all.substring(start, end)).getBytes(StandardCharsets.UTF_8));
      out.write(0);
      start = end + 1;
    }
    out.flush();
  }

  private static String clean(JLanguageTool tool, String text) throws IOException {
    List<RuleMatch> matches = tool.check(text);
    matches.sort(Comparator.comparingInt(RuleMatch::getFromPos).reversed());
    StringBuilder cleaned = new StringBuilder(text);
    int free = text.length();
    for (RuleMatch match : matches) {
      List<String> suggestions = match.getSuggestedReplacements();
      if (!suggestions.isEmpty() && match.getToPos() <= free) {
        cleaned.replace(match.getFromPos(), match.getToPos(), suggestions.get(0));
        free = match.getFromPos();
      }
    }
    return cleaned.toString();
  }
}
