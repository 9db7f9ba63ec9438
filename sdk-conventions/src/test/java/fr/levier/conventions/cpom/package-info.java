/** Tests of the lever {@code cpom}. */
@NullMarked
package fr.levier.conventions.cpom;

import org.jspecify.annotations.NullMarked;
