package org.emend.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.emend.core.resolve.Glob;
import org.emend.core.text.Document;
import org.emend.core.text.LosslessUtf8;
import org.emend.fixtures.Case.Kind;
import org.emend.fixtures.Page;
import org.emend.fixtures.Pages;
import org.emend.fixtures.harness.Checkout;
import org.emend.fixtures.harness.PageTests;
import org.emend.formats.Format;
import org.emend.formats.Sections;
import org.emend.rules.Profiles;
import org.emend.rules.Rules;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the pages of this module's rules, beside all others. */
class PagesTest {

  private static final int LEAST_CASES = 3;

  @TestFactory
  Stream<DynamicNode> pages() throws IOException {
    Path root = Checkout.root();
    String wanted = System.getProperty("page", "*");
    PageTests tests =
        new PageTests(root, Profiles.all(), Rules::of, (format, text) -> document(text));
    List<DynamicNode> nodes = new ArrayList<>();
    for (Page page : ours()) {
      if (Glob.matches(wanted, page.rule())) {
        nodes.add(tests.of(Checkout.isToBeUpdated() ? tests.update(page) : page));
      }
    }
    return nodes.stream();
  }

  @Test
  void everyRuleHasItsPage() throws IOException {
    assertThat(ours()).extracting(Page::rule).containsExactlyInAnyOrderElementsOf(KnownRules.ids());
    for (Page page : ours()) {
      assertThat(page.cases(Kind.OFFER).size() + page.cases(Kind.FLAG).size())
          .as("offers and flags of " + page.file())
          .isGreaterThanOrEqualTo(LEAST_CASES);
      assertThat(page.cases(Kind.LEFT_ALONE))
          .as("left alone in " + page.file())
          .hasSizeGreaterThanOrEqualTo(LEAST_CASES);
    }
  }

  /** The way that the tool reads files: without a byte order mark. */
  private static Document document(String text) {
    ByteArrayInputStream in = new ByteArrayInputStream(LosslessUtf8.encode(text));
    try (Sections sections = Format.TEXT.read(in, List.of())) {
      return Objects.requireNonNull(sections.next()).documents().get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Page> ours() throws IOException {
    return Pages.in(Checkout.root(), Checkout.PAGES).stream().filter(Checkout::isOfAPack).toList();
  }
}
