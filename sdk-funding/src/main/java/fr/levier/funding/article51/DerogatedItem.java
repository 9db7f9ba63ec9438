package fr.levier.funding.article51;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** An item of II of article L. 162-31-1 of the code de la sécurité sociale, which lists what an experiment may depart from. */
public enum DerogatedItem implements Labelled {
  /** Rules of the code de la sécurité sociale. */
  CSS("1° du II (code de la sécurité sociale)", "II, 1° (social security code)"),
  /** Item a of the rules of the code de la santé publique. */
  CSP_A("a du 2° du II (code de la santé publique)", "II, 2°, a (public health code)"),
  /** Item b of the rules of the code de la santé publique. */
  CSP_B("b du 2° du II (code de la santé publique)", "II, 2°, b (public health code)"),
  /** Item c of the rules of the code de la santé publique. */
  CSP_C("c du 2° du II (code de la santé publique)", "II, 2°, c (public health code)"),
  /** Item d of the rules of the code de la santé publique. */
  CSP_D("d du 2° du II (code de la santé publique)", "II, 2°, d (public health code)"),
  /** Item e of the rules of the code de la santé publique. */
  CSP_E("e du 2° du II (code de la santé publique)", "II, 2°, e (public health code)"),
  /** Item f of the rules of the code de la santé publique. */
  CSP_F("f du 2° du II (code de la santé publique)", "II, 2°, f (public health code)"),
  /** Item g of the rules of the code de la santé publique. */
  CSP_G("g du 2° du II (code de la santé publique)", "II, 2°, g (public health code)"),
  /** Item h of the rules of the code de la santé publique. */
  CSP_H("h du 2° du II (code de la santé publique)", "II, 2°, h (public health code)"),
  /** Item i of the rules of the code de la santé publique. */
  CSP_I("i du 2° du II (code de la santé publique)", "II, 2°, i (public health code)"),
  /** Item j of the rules of the code de la santé publique. */
  CSP_J("j du 2° du II (code de la santé publique)", "II, 2°, j (public health code)"),
  /** Another item. */
  OTHER("autre disposition du II", "another item of II");

  private final String french;
  private final String english;

  DerogatedItem(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
