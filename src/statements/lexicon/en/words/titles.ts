/** Titles before names, by the pronoun that goes with their bearer. */
export const TITLES = {
  he: 'mr. mr sir king prince lord pope',
  she: 'mrs. mrs ms. ms miss queen lady princess congresswoman dame madam',
  either: `dr. dr sen. sen rep. rep gov. gov gen. gen lt. lt col. col sgt. sgt capt. prof. prof rev. rev senator senators
    representative governor president vice president-elect judge justice professor general secretary speaker mayor
    congressman former then chairman chairwoman minister chancellor ambassador director attorney commissioner officer
    republican democrat detective captain colonel major sheriff state maj. adm. admiral cmdr. brig. sens. reps. del.
    anchor host pastor actor actress councillor councilman councilwoman assemblyman assemblywoman
    spokesman spokeswoman spokesperson strategist nominee candidate leader chief manager pollster commander deputy
    executive ceo cfo coo cto constable superintendent inspector sergeant corporal lieutenant marshal premier archbishop
    bishop cardinal rabbi imam reverend vice-president undersecretary administrator treasurer comptroller envoy coach
    alderman alderwoman co-host co-chair co-founder founder chair chairperson coroner magistrate editor economist analyst emeritus`,
} as const;
