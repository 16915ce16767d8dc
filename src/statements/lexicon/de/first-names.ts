/** Frequent first names, by the pronoun that goes with them. */
export const FIRST_NAMES = {
  he: `alexander andreas anton armin axel benjamin bernd bernhard björn carsten christian christoph claus clemens daniel david
    dennis dieter dietmar dirk dominik eberhard eckhard emil erich ernst erwin fabian felix ferdinand florian frank franz
    friedrich fritz georg gerald gerd gerhard günter günther gustav hannes hans harald hartmut heiko heiner heinrich heinz
    helmut henning henrik herbert hermann holger horst hubert ingo jakob jan jens joachim jochen johann johannes jonas jörg
    josef jürgen kai karl karsten klaus konrad kurt lars leon leonhard lothar ludwig lukas manfred marc marco marcus mario
    markus martin matthias max maximilian michael moritz niklas nils norbert olaf oliver oskar otto patrick paul peter philipp
    rainer ralf ralph reiner reinhard richard robert roland rolf rudolf rüdiger sascha sebastian simon stefan steffen stephan
    sven theo thomas thorsten tim tobias tom torsten udo ulrich uwe viktor volker walter werner wilhelm wolf wolfgang`,
  she: `alexandra andrea angela angelika anja anke anna anne annette antje barbara beate bettina birgit brigitte carina carla
    charlotte christa christiane christina christine clara claudia cornelia dagmar daniela doris dorothea elena elisabeth elke
    ella emilia emma erika esther eva franziska friederike gabriele gerda gisela greta gudrun hanna hannah heidi heike helene
    helga henriette hilde ilse ines inge ingrid irene iris jana jennifer johanna judith julia jutta karin karla katharina
    katja katrin kerstin klara kristina lara laura lea lena lina lisa luise manuela maren margarete maria marie marion marlene
    martina mathilde melanie mia michaela mira monika nadine natalie nicole nina olga petra renate rita rosa ruth sabine sabrina
    sandra sara sarah silke silvia simone sonja sophia sophie stefanie stephanie susanne svenja sybille tanja tina ulrike ursula
    uta ute vera verena veronika viktoria yvonne`,
} as const;
