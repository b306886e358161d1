package org.emend.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.emend.core.rule.Rule;
import org.emend.fixtures.Case.Kind;
import org.emend.fixtures.Page;
import org.emend.fixtures.Pages;
import org.emend.fixtures.harness.Checkout;
import org.junit.jupiter.api.Test;

class RulesTest {

  private static final int LEAST_CASES = 3;

  private final List<String> ids =
      Rules.of(Profiles.ARTICLE).stream().map(Rule::ids).flatMap(own -> own.stream()).toList();

  @Test
  void everyRuleHasItsPage() throws IOException {
    List<Page> pages =
        Pages.in(Checkout.root(), Checkout.PAGES).stream()
            .filter(page -> !Checkout.isOfAPack(page))
            .toList();
    assertThat(pages).extracting(Page::rule).containsExactlyInAnyOrderElementsOf(ids);
    for (Page page : pages) {
      assertThat(page.file()).isEqualTo(Checkout.PAGES + "/" + page.rule() + ".md");
      int said =
          page.cases(Kind.REPAIR).size()
              + page.cases(Kind.OFFER).size()
              + page.cases(Kind.FLAG).size();
      assertThat(said)
          .as("repairs, offers and flags of " + page.file())
          .isGreaterThanOrEqualTo(LEAST_CASES);
      assertThat(page.cases(Kind.LEFT_ALONE))
          .as("left alone in " + page.file())
          .hasSizeGreaterThanOrEqualTo(LEAST_CASES);
    }
  }

  @Test
  void everyIdIsUniqueAndNamesItsGroup() {
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> id.matches("[a-z-]+/[a-z0-9-]+"));
  }

  @Test
  void aRulesPackageIsItsGroup() {
    for (Rule rule : Rules.of(Profiles.ARTICLE)) {
      String group = rule.getClass().getPackageName().replaceFirst(".*\\.", "");
      if (rule.ids().size() == 1) { // a decoder reports what it finds, whatever group it is of
        assertThat(rule.ids()).allMatch(id -> id.startsWith(group + "/"));
      }
    }
  }

  @Test
  void everyProfileHasTheSameRules() {
    for (var profile : Profiles.all()) {
      assertThat(Rules.of(profile).stream().map(Rule::ids).flatMap(own -> own.stream()))
          .containsExactlyElementsOf(ids);
    }
  }

  @Test
  void rulesStandInTheOrderOfTheAlphabet() {
    assertThat(Rules.of(Profiles.ARTICLE).stream().map(rule -> Collections.min(rule.ids())))
        .isSorted();
  }
}
