package fr.levier.testkit;

import java.nio.file.Path;

/** A layer over the letter of interest keeps the contract of packs. */
class LetterPackContractTest extends PackContract {

  LetterPackContractTest() {
    super(Path.of("src/test/packs/lettre"), "partnership", "lettre-interet");
  }
}
