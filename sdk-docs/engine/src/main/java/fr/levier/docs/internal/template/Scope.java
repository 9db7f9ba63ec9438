package fr.levier.docs.internal.template;

import fr.levier.core.law.LegalParameters;
import fr.levier.docs.typography.Spelling;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the paths of a clause start from while an act is made. Confined to one thread. */
public final class Scope {

  private final Object subject;
  private final ActFacts act;
  private final Spelling spelling;
  private final LegalParameters law;
  private @Nullable Object[] values = new @Nullable Object[4];
  private String[] pointers = {"", "", "", ""};
  private boolean[] derived = new boolean[4];
  private int[] ranks = new int[4];

  public Scope(Object subject, ActFacts act, Spelling spelling, LegalParameters law) {
    this.subject = subject;
    this.act = act;
    this.spelling = spelling;
    this.law = law;
  }

  /** How numbers are spelled out. */
  public Spelling spelling() {
    return spelling;
  }

  /** The day whose law the act is made under. */
  LocalDate asOf() {
    return act.asOf();
  }

  /** The law that what depends on the day is derived by. */
  LegalParameters law() {
    return law;
  }

  /** Gives a loop variable its next value; one that is derived points to what its list is derived from. */
  void bind(int slot, @Nullable Object value, String pointer, boolean isDerived, int rank) {
    if (slot >= values.length) {
      int size = slot * 2;
      int old = pointers.length;
      values = Arrays.copyOf(values, size);
      pointers = Arrays.copyOf(pointers, size);
      Arrays.fill(pointers, old, size, "");
      derived = Arrays.copyOf(derived, size);
      ranks = Arrays.copyOf(ranks, size);
    }
    values[slot] = value;
    pointers[slot] = pointer;
    derived[slot] = isDerived;
    ranks[slot] = rank;
  }

  @Nullable Object root(int slot) {
    if (slot == ValuePath.SUBJECT) {
      return subject;
    }
    return slot == ValuePath.ACT ? act : values[slot];
  }

  String pointer(int slot) {
    return pointers[slot];
  }

  boolean isDerived(int slot) {
    return slot >= 0 && derived[slot];
  }

  int rank(int slot) {
    return ranks[slot];
  }
}
