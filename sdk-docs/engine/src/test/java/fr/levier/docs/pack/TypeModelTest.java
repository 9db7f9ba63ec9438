package fr.levier.docs.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypeModelTest {

  /** What shared clauses ask of a model. */
  public interface Asking {
    /** Who asks. */
    Optional<? extends CharSequence> asker();
  }

  /** A model that holds it under the same name. */
  public interface Request extends Asking {
    /** As the dossier holds it. */
    Optional<String> getAsker();

    @Override
    default Optional<String> asker() {
      return getAsker();
    }

    /** In capitals. */
    default Optional<String> signed() {
      return getAsker();
    }
  }

  /** The order in which reflection gives methods changes from one virtual machine to the next. */
  @Test
  void a_name_leads_to_the_value_that_the_dossier_holds_rather_than_to_a_derived_one() {
    assertThat(TypeModel.members(Request.class))
        .hasEntrySatisfying(
            "asker", member -> assertThat(member.access().token()).isEqualTo("asker"))
        .hasEntrySatisfying(
            "signed", member -> assertThat(member.access().token()).isEmpty());
  }
}
