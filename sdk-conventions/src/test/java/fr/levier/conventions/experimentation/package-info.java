/** Tests of the experimentation convention. */
@NullMarked
package fr.levier.conventions.experimentation;

import org.jspecify.annotations.NullMarked;
