package fr.levier.core.rule;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Yes, no, or open for want of facts.
 *
 * <p>Conditions are combined exactly: an open truth knows which answers would settle it, so that {@code a.and(a.not())} is
 * no, and a fact that could change nothing is never asked for. One and the same truth that stands in several places is one
 * question; two unknowns that were made apart are two, even about the same fact.
 *
 * <p>Immutable and thread-safe.
 */
public final class Truth {

  public static final Truth YES = new Truth(null, true);
  public static final Truth NO = new Truth(null, false);

  /** Numbers questions in the order they are asked; only the order counts, and it is never seen. */
  private static final AtomicLong ASKED = new AtomicLong();

  /**
   * What is not known, and what follows from either answer: a reduced, ordered decision diagram. Questions come in the
   * order of their numbers, and none stands where both answers lead to the same, so every one that is left matters.
   */
  private record Question(long number, Set<String> pointers, Truth ifYes, Truth ifNo) {}

  private record Pair(Truth left, Truth right) {}

  private final @Nullable Question open;
  private final boolean settled;
  private final int hash;

  private Truth(@Nullable Question open, boolean settled) {
    this.open = open;
    this.settled = settled;
    this.hash = open == null ? Boolean.hashCode(settled) : open.hashCode();
  }

  public static Truth of(boolean value) {
    return value ? YES : NO;
  }

  /** A question of its own, open until the fact at a pointer is given. */
  public static Truth unknown(String pointer) {
    return unknown(Set.of(pointer));
  }

  /** A question of its own, open until the facts at all these pointers are given. */
  public static Truth unknown(Set<String> pointers) {
    return new Truth(new Question(ASKED.getAndIncrement(), Set.copyOf(pointers), YES, NO), false);
  }

  /** The answer; absent while it is open. */
  public Optional<Boolean> value() {
    return open == null ? Optional.of(settled) : Optional.empty();
  }

  public boolean isYes() {
    return open == null && settled;
  }

  public boolean isNo() {
    return open == null && !settled;
  }

  public boolean isUnknown() {
    return open != null;
  }

  /**
   * Where the facts that can still change the answer would stand, as pointers, sorted; empty when the answer is known.
   */
  public Set<String> missing() {
    if (open == null) {
      return Set.of();
    }
    Set<String> pointers = new TreeSet<>();
    collect(pointers, new HashSet<>());
    return Collections.unmodifiableSet(pointers);
  }

  private void collect(Set<String> pointers, Set<Truth> seen) {
    if (open != null && seen.add(this)) {
      pointers.addAll(open.pointers());
      open.ifYes().collect(pointers, seen);
      open.ifNo().collect(pointers, seen);
    }
  }

  public Truth and(Truth other) {
    if (open == null) {
      return settled ? other : NO;
    }
    if (other.open == null) {
      return other.settled ? this : NO;
    }
    return both(this, other, new HashMap<>());
  }

  public Truth or(Truth other) {
    if (open == null) {
      return settled ? YES : other;
    }
    if (other.open == null) {
      return other.settled ? YES : this;
    }
    return not().and(other.not()).not();
  }

  public Truth not() {
    return open == null ? of(!settled) : turned(new HashMap<>());
  }

  private static Truth both(Truth left, Truth right, Map<Pair, Truth> done) {
    Question mine = left.open;
    Question theirs = right.open;
    if (mine == null) {
      return left.settled ? right : NO;
    }
    if (theirs == null) {
      return right.settled ? left : NO;
    }
    Pair pair = new Pair(left, right);
    @Nullable Truth known = done.get(pair);
    if (known == null) {
      Question first = mine.number() <= theirs.number() ? mine : theirs;
      known = asking(
          first,
          both(left.given(first, true), right.given(first, true), done),
          both(left.given(first, false), right.given(first, false), done));
      done.put(pair, known);
    }
    return known;
  }

  private Truth turned(Map<Truth, Truth> done) {
    if (open == null) {
      return of(!settled);
    }
    @Nullable Truth known = done.get(this);
    if (known == null) {
      known = asking(open, open.ifYes().turned(done), open.ifNo().turned(done));
      done.put(this, known);
    }
    return known;
  }

  private static Truth asking(Question question, Truth ifYes, Truth ifNo) {
    return ifYes.equals(ifNo)
        ? ifYes
        : new Truth(new Question(question.number(), question.pointers(), ifYes, ifNo), false);
  }

  /** What is left to ask once a question, the first there is, has its answer. */
  private Truth given(Question question, boolean answer) {
    if (open == null || open.number() != question.number()) {
      return this;
    }
    return answer ? open.ifYes() : open.ifNo();
  }

  /** Equal to a truth that the same answers to the same questions settle in the same way. */
  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof Truth truth) || truth.hash != hash) {
      return false;
    }
    return open == null ? truth.open == null && truth.settled == settled : open.equals(truth.open);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** {@code yes}, {@code no}, or the pointers it waits for. */
  @Override
  public String toString() {
    return value().map(yes -> yes ? "yes" : "no").orElseGet(() -> "open: " + missing());
  }
}
