package fr.levier.testkit;

import fr.levier.funding.article51.Article51Specification;

class Article51ContractTest extends LeverContract<Article51Specification> {

  Article51ContractTest() {
    super("article51", Article51Specifications.specimens());
  }
}
