/** Frequent first names, by the pronoun that goes with them. */
export const FIRST_NAMES = {
  he: `adolfo adrián agustín alberto alejandro alfonso alfredo álvaro andrés ángel antonio armando arturo benito bernardo carlos
    césar claudio cristian cristóbal daniel david diego domingo eduardo emilio enrique ernesto esteban eugenio fabián federico
    felipe félix fernando francisco gabriel gerardo germán gonzalo gregorio guillermo gustavo héctor hernán horacio hugo ignacio
    iván jaime javier jesús joaquín jorge josé juan julián julio leonardo leopoldo lorenzo lucas luis manuel marcelo marco marcos
    mario martín mateo mauricio máximo miguel nicolás octavio óscar pablo pascual patricio pedro rafael ramiro ramón raúl ricardo
    roberto rodolfo rodrigo rogelio rubén salvador samuel santiago sebastián sergio simón teodoro tomás vicente víctor xavier`,
  she: `adela adriana alba alejandra alicia amalia amelia ana andrea ángela antonia beatriz belén berta blanca camila carla carlota
    carmen carolina catalina cecilia celia clara claudia concepción consuelo cristina daniela dolores elena elisa elvira emilia
    esperanza esther eva fátima gabriela gloria graciela guadalupe inés irene isabel jimena josefa juana julia laura leonor leticia
    lidia lola lorena lucía luisa luz magdalena manuela margarita maría mariana marina marta mercedes mónica natalia noelia nuria
    olga paloma patricia paula paz pilar raquel rebeca rocío rosa rosario sandra sara silvia sofía soledad sonia susana teresa
    valentina valeria vanesa verónica victoria virginia yolanda`,
} as const;
