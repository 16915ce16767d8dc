import { stemWord } from './stem.ts';

/**
 * What stands for a word and those that reporters use in its place; the word's own stem where there are none. Only words
 * that say the same in most news are held together: never opposites, never words that differ in what is claimed.
 */
export function findSense(key: string): string {
  const stem = stemWord(key);
  return SENSES.get(stem) ?? stem;
}

/** A row holds words that can replace one another; forms of a word need no entry of their own. */
const ROWS = `
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
avert avoid prevent dodge avoided
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
critic opponent detractor
criticize fault slam blast lambast rebuke
deal agreement accord pact settlement
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
dismiss fire sack oust
divulge disclose reveal
doctor physician
donate give contribute
doubt question
drop decrease decline fall plunge slump reduce
drug narcotic
drown
earn make
economy economic
elderly old
election vote ballot poll
employee worker staff
end finish conclude complete
enough sufficient
enormous huge
evacuate
event incident
evidence proof
examine investigate probe inquiry investigation
expect anticipate
explain clarify
facility plant
family relative
fatal deadly lethal
fatality dead death casualty die
fault error mistake
flee escape
flood inundate
foe enemy adversary
forbid
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
hearing
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
law legislation bill measure
lawsuit suit
legal lawful
link tie connection
location site place
manage run handle
mandatory compulsory
meet encounter
minority
missile rocket
money cash fund
mother mom
movie film
musician singer
nominee candidate
note observe
notify inform tell
obtain acquire get
occasional
occur happen
offer proposal propose plan
office bureau
officer policeman
oppose opposition
organization organisation group body
organizer
overnight
parent
part portion section
passenger traveller traveler
peace
pact
perhaps
person people
phone telephone
photo photograph picture image
pledge promise vow
police
policy
poor impoverished
position stance
possible potential likely
power authority
pray
present current
president
press media
pressure push
prior previous earlier
prisoner inmate captive detainee
problem issue trouble difficulty matter
proceed
proclaim
profit gain
promise
protest demonstration rally march
purchase buy
quake earthquake tremor
quarrel
quick fast rapid swift
quit resign
racism bigotry racist bigoted racial
ranking
rebel insurgent militant
recall remember
record
recover retrieve
region area zone
regret
reject
remove
repair fix
reply respond answer
report account
require need
rescue save
restriction curb limit
result outcome
revenue income
rich wealthy affluent
riot unrest
rival competitor
road street highway
role
rule regulation
rumor rumour
sale sell
scandal
scientist researcher
search hunt
secret classified
secure obtain
senior top high-ranking elder
sentence
shock stun
shop store
shutdown closure
sibling
silent quiet
slogan
soldier troop
solution fix
spokesman spokeswoman spokesperson
spread
stable stability
statement declaration
storm
student pupil
study survey research
substantial considerable significant
suffer endure
suspect
talk discuss
tax levy
teacher
television tv
temporary interim provisional
terror terrorist terrorism
testify testimony
throw hurl toss
tolerate tolerance
tough hard harsh
trailer clip teaser
treaty
trial
truce ceasefire
truck lorry
uncommon rare
understand
union
university college
unveil
use employ
victim
victory win triumph
village
violent violence
visit trip
walk
warn caution
wealth
weather
wife
witness onlooker bystander
word
world global international
yell shout scream
yearly annual
`;

const SENSES = new Map<string, string>();
for (const row of ROWS.trim().split('\n')) {
  const stems = row.split(' ').map(stemWord);
  for (const stem of stems) if (!SENSES.has(stem) && stems.length > 1) SENSES.set(stem, `${stems[0]}/`);
}
