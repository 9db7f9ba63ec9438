/**
 * Rules and how they are judged: three-valued, all at once, each saying which day it tests.
 *
 * <p>A rule never learns the date but from its {@link fr.levier.core.rule.Examination}. All types but the examination, which
 * lives for one rule, are immutable and safe to share between threads.
 */
@NullMarked
package fr.levier.core.rule;

import org.jspecify.annotations.NullMarked;
