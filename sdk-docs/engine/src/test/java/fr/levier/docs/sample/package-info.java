/** A small model of its own, so that the tests of packs need no lever. */
@NullMarked
package fr.levier.docs.sample;

import org.jspecify.annotations.NullMarked;
