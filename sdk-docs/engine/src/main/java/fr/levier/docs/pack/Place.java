package fr.levier.docs.pack;

/** Where something stands: a file, a line and a column from 1. */
record Place(String file, int line, int column) {}
