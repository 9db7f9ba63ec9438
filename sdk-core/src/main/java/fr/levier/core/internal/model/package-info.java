/** What models are made of, seen by reflection. No API. */
@NullMarked
package fr.levier.core.internal.model;

import org.jspecify.annotations.NullMarked;
