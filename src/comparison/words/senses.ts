import { stemWord } from './stem.ts';

/**
 * What stands for a word and those that reporters use in its place; the word's own stem where there are none. Only words
 * that say the same in most news are held together: never opposites, never words that differ in what is claimed.
 */
export function findSense(key: string): string {
  const stem = stemWord(key);
  return SENSES.get(stem) ?? stem;
}

/** A row holds words that can replace one another; forms of a word need no entry of their own, and no word stands twice. */
export const SENSE_ROWS = `
accept agree consent
accident crash collision
accuse allege blame charge
activist campaigner protester demonstrator
adopt approve pass ratify endorse
aid assistance help
aim goal objective purpose
aircraft plane airplane jet airliner
alter change modify amend revise
ambush raid
announce declare proclaim
anger outrage fury
annul cancel scrap abandon
appeal ask urge call request plead demand exhort
arrest detain custody apprehend
assassinate kill murder slay
assault attack
attempt try effort bid endeavour
attorney lawyer counsel solicitor barrister
authorities officials government administration
avert avoid prevent dodge
award prize
baby infant
ban prohibit bar outlaw forbid
battle fight clash combat
begin start commence launch open
big large huge massive enormous
black african-american
blast explosion bombing
blaze fire
bolster strengthen boost
border frontier
boss chief head leader director
brief short
budget finances spending
cabinet ministry
captain skipper
car vehicle automobile
chairman chair chairwoman chairperson
chance opportunity
child kid youngster
choose select pick
city town
civilian resident citizen
claim assert insist contend maintain
coalition alliance
collapse fall
comment remark observation
company firm corporation
compromise concession
concern worry fear anxiety
condemn denounce decry deplore
congressman lawmaker legislator representative
consider ponder weigh mull
conversation talk discussion dialogue negotiation
country nation state
court tribunal
crisis emergency
critic opponent detractor fault slam lambast rebuke
deal accord pact settlement
debate dispute argument
decision ruling verdict judgment
decline refuse reject rebuff
defeat beat overcome
delay postpone
deliver bring
demolish destroy raze wreck
deploy send dispatch
deputy vice
disagreement rift
disaster catastrophe calamity
discover find uncover
dismiss sack oust
divulge disclose reveal
doctor physician
donate give contribute
doubt question
drop decrease plunge slump reduce
drug narcotic
earn make
economy economic
elderly old
election vote ballot poll
employee worker staff
end finish conclude complete
enough sufficient
event incident
evidence proof
examine investigate probe inquiry
expect anticipate
explain clarify
facility plant
family relative
fatal deadly lethal
fatality dead casualty
error mistake
flee escape
flood inundate
foe enemy adversary
free release liberate
gather assemble
gathering meeting summit
goods merchandise
grow increase rise climb surge soar jump
gun weapon firearm rifle
guest visitor
halt stop cease
harm damage
hazard danger risk threat
hint suggest imply indicate
hit strike
home house residence
hope wish
hospital clinic
hurricane storm typhoon
hurt injure wound injury
husband spouse
illegal unlawful
illness disease sickness
immigrant migrant
important crucial vital essential significant
jail prison imprison incarcerate
job employment post
journalist reporter correspondent
keep retain
law bill measure
lawsuit suit
legal lawful
link tie connection
location site place
manage run handle
mandatory compulsory
meet encounter
missile rocket
money cash fund
mother mom
movie film
musician singer
nominee candidate
notify inform tell
obtain acquire get
occur happen
offer proposal
office bureau policeman
organization group body
part portion section
passenger traveller
phone telephone
photo photograph picture image
pledge promise vow
poor impoverished
position stance
possible potential likely
present current
press media
pressure push
prior previous earlier
inmate captive detainee
problem issue trouble difficulty matter
profit gain
rally march
purchase buy
quake earthquake tremor
quick fast rapid swift
quit resign
racism bigotry racist bigoted racial
rebel insurgent militant
recall remember
recover retrieve
region area zone
repair fix
reply respond answer
require need
rescue save
restriction curb limit
result outcome
revenue income
rich wealthy affluent
riot unrest
rival competitor
road street highway
rumor rumour
scientist researcher
search hunt
secret classified
senior top high-ranking
shock stun
shop store
shutdown closure
silent quiet
soldier troop
spokesman spokeswoman spokesperson
stable stability
student pupil
study survey
substantial considerable
suffer endure
tax levy
television tv
temporary interim provisional
terror terrorist terrorism
testify testimony
throw hurl toss
tolerate tolerance
tough hard harsh
trailer clip teaser
truce ceasefire
truck lorry
uncommon rare
university college
victory win triumph
violent violence
warn caution
witness onlooker bystander
world global international
yell shout scream
yearly annual
`;

const SENSES = new Map(
  SENSE_ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const stems = row.split(' ').map(stemWord);
      return stems.map((stem) => [stem, `${stems[0]}/`] as const);
    }),
);
