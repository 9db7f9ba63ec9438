/** How fast the SDK judges: measured with JMH, beside a rules engine that decides by the same table. */
@NullMarked
package fr.levier.benchmarks;

import org.jspecify.annotations.NullMarked;
