package fr.levier.testkit;

import fr.levier.funding.article51.Article51Specification;
import net.jqwik.api.Arbitrary;

class Article51ContractTest extends LeverContract<Article51Specification> {

  Article51ContractTest() {
    super("article51", Article51Specification.class);
  }

  @Override
  protected Arbitrary<Article51Specification> valid() {
    return Article51Specifications.valid();
  }

  @Override
  protected Arbitrary<Article51Specification> any() {
    return Article51Specifications.any();
  }
}
