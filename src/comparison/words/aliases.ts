import { readWords } from './words.ts';

/** The one name that stands for all that news has for a country or body; the name itself, folded, where there is no other. */
export function findAlias(name: string): string {
  const folded = readWords(name)
    .map(({ key }) => key.replace(/'s$/, ''))
    .filter((key) => key !== 'the')
    .join(' ');
  return ALIASES.get(folded) ?? folded;
}

/** A row holds names of one bearer, and what is said of it. */
const ALIAS_ROWS = `
united states|u.s|us|usa|u.s.a|america|american|americans
united kingdom|u.k|uk|britain|british|great britain
european union|e.u|eu|european
united nations|u.n|un
russia|russian|russians|moscow|kremlin
china|chinese|beijing
france|french|paris
germany|german|germans|berlin
greece|greek|greeks|athens
spain|spanish|madrid
netherlands|dutch|holland
denmark|danish
sweden|swedish
finland|finnish
poland|polish
turkey|turkish|ankara
switzerland|swiss
ireland|irish
wales|welsh
scotland|scottish|scots
portugal|portuguese
north korea|pyongyang|dprk
south korea|seoul
iran|iranian|tehran
syria|syrian|damascus
israel|israeli|israelis
ukraine|ukrainian|kyiv|kiev
congress|capitol hill
justice department|department of justice|doj
state department|department of state
defense department|department of defense|pentagon
homeland security department|department of homeland security|dhs
treasury department|department of the treasury|treasury
republican|republicans|republican party|gop
democrat|democrats|democratic|democratic party
`;

const ALIASES = new Map(
  ALIAS_ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const names = row.split('|');
      return names.map((name) => [name, names[0] ?? name] as const);
    }),
);
