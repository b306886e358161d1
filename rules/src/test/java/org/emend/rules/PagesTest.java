package org.emend.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.emend.core.resolve.Glob;
import org.emend.fixtures.Page;
import org.emend.fixtures.Pages;
import org.emend.fixtures.harness.Checkout;
import org.emend.fixtures.harness.PageTests;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the pages. {@code -Dpage=words/bracket-for-letter} runs one, {@code -Dpage=words/*} a group;
 * {@code -Dupdate} rewrites their cases.
 */
class PagesTest {

  @TestFactory
  Stream<DynamicNode> pages() throws IOException {
    Path root = Checkout.root();
    String wanted = System.getProperty("page", "*");
    List<Page> pages =
        Pages.in(root, Checkout.PAGES).stream()
            .filter(page -> !Checkout.isOfAPack(page))
            .filter(page -> Glob.matches(wanted, page.rule()))
            .toList();
    assertThat(pages).as("pages like " + wanted).isNotEmpty();
    PageTests tests = new PageTests(root, Profiles.all(), Rules::of, Documents::one);
    List<DynamicNode> nodes = new ArrayList<>();
    for (Page page : pages) {
      nodes.add(tests.of(Checkout.isToBeUpdated() ? tests.update(page) : page));
    }
    return nodes.stream();
  }
}
