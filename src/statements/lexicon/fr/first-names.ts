/** Frequent first names, by the pronoun that goes with them. */
export const FIRST_NAMES = {
  he: `adrien alain albert alexandre alexis alfred amaury andré antoine arnaud arthur aurélien baptiste bastien benjamin benoît
    bernard bertrand bruno cédric charles christian christophe claude clément cyril damien daniel david denis didier dominique
    édouard emmanuel éric étienne eugène fabien fabrice félix fernand florian florent franck francis françois frédéric gabriel
    gaël georges gérard gilbert gilles grégory guillaume gustave guy henri hervé hubert hugo hugues jacques jean jérémy jérôme
    joël joseph jules julien kévin laurent léo léon lionel loïc louis luc lucas lucien marc marcel mathieu matthieu maurice max
    maxime michel mickaël nathan nicolas noël olivier pascal patrice patrick paul philippe pierre quentin raoul raphaël raymond
    rémi rémy renaud rené richard robert rodolphe roger roland romain samuel sébastien serge simon stéphane sylvain théo thibault
    thierry thomas tristan victor vincent xavier yann yannick yves`,
  she: `adèle agathe agnès alice amandine amélie anaïs andrée anne annie audrey aurélie béatrice bernadette brigitte camille carole
    caroline catherine cécile céline chantal charlotte chloé christelle christiane christine claire clara clémence colette corinne
    danielle delphine denise diane dominique édith élise élodie emma émilie estelle eugénie eva évelyne fabienne fanny florence
    france françoise gabrielle geneviève ginette hélène inès irène isabelle jacqueline jeanne jeannine joséphine juliette julie
    justine karine laetitia laura laure lucie léa louise madeleine manon margaux margot marguerite maria marie marine marion marthe
    martine mathilde mélanie michèle monique morgane muriel myriam nadia nadine natacha nathalie nicole noémie océane odette odile
    pascale patricia paulette pauline raymonde rose sabine sandra sandrine sarah simone solène sonia sophie stéphanie suzanne sylvie
    thérèse valérie vanessa véronique virginie viviane yvette yvonne zoé`,
} as const;
