/**
 * The front desk: {@link fr.levier.core.Levier} checks a subject by the law of a day and reports.
 */
@NullMarked
package fr.levier.core;

import org.jspecify.annotations.NullMarked;
