/**
 * What a check tells: findings that say what is, what the law wants, where it says so and what to do next, in two languages.
 *
 * <p>A report is an immutable value and derives its verdict.
 */
@NullMarked
package fr.levier.core.report;

import org.jspecify.annotations.NullMarked;
