package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.funding.tiga.TigaConvention;
import net.jqwik.api.Arbitrary;

/** Financing conventions of territories of innovation (<i>conventions de financement</i>). */
public final class TigaConventions {

  private static final Specimens<TigaConvention> SPECIMENS = build();

  private TigaConventions() {}

  /** Accepted, without any finding. */
  public static Arbitrary<TigaConvention> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<TigaConvention> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<TigaConvention> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<TigaConvention> specimens() {
    return SPECIMENS;
  }

  private static Specimens<TigaConvention> build() {
    Specimens.Builder<TigaConvention> builder =
        Specimens.ofDossier(TigaConvention.class, "tiga-convention.json");
    laureate(builder);
    return builder.build();
  }

  private static void laureate(Specimens.Builder<TigaConvention> builder) {
    builder
        .breaching("TIG-07", set("/laureate", false))
        .undecided("TIG-07", drop("/laureate"))
        .breaching("DOC-01", set("/originals", 1))
        .undecided("DOC-01", drop("/originals"))
        .breaching("DOC-05", drop("/parties/0/legalNature"))
        .breaching("DOC-07", drop("/parties/0/address"));
  }
}
