/** An application on the module path: it names the modules it calls, and those of the libraries are found from there. */
module fr.levier.integrator.modulepath {
  requires fr.levier.core;
  requires fr.levier.conventions;
  requires fr.levier.funding;
  requires fr.levier.docs;
  requires fr.levier.docs.pdf;
}
