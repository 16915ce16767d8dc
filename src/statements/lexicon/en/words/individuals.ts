import type { WordClasses } from '../../language/word-classes.ts';

const PEOPLE = `academic accountant activist actor actress adviser advisor advocate agent aide ally ambassador analyst anchor
  apprentice archbishop architect artist astronaut athlete attorney auctioneer aunt author baker banker barber barrister
  bartender batsman bishop blogger boatswain bookseller boss bowler boxer boy boyfriend breeder broadcaster broker brother
  builder businessman businesswoman butcher bystander candidate captain caretaker carpenter cashier celebrity ceo
  champion chancellor chaplain chef chemist chief child choreographer cleaner clerk climber coach co-founder co-owner
  colleague colonel columnist comedian commander commentator commissioner composer conductor constable consultant
  contractor convict cook cop coroner correspondent councillor councilman councilwoman counsellor counselor cousin cricketer
  critic curator customer cyclist dad dancer daughter dealer defendant defender deputy designer detective developer
  director diplomat diver doctor driver economist editor electrician employee engineer entrepreneur envoy ex-husband
  ex-wife executive expert eyewitness farmer father fiancé fiancée filmmaker firefighter fisherman foreman founder friend
  gardener general geologist girl girlfriend goalkeeper goalie golfer governor graduate grandfather grandma grandmother
  grandson granddaughter grocer guard guardian guest guide guitarist gunman hairdresser headmaster headmistress headteacher
  historian homeowner host hostess housekeeper hunter husband immigrant inmate inspector instructor intern interpreter
  investigator investor janitor jeweller jockey journalist judge juror justice king lad landlady landlord lawmaker lawyer
  leader lecturer librarian lieutenant lifeguard linguist magistrate maid man manager mathematician mayor mechanic
  merchant meteorologist midfielder midwife migrant miner minister model mom mother mum musician neighbor neighbour nephew
  niece novelist nun nurse nutritionist officer official opponent organiser organizer owner pensioner painter paramedic
  parent partner passenger passerby passer-by pastor patient pediatrician pensioner pharmacist philosopher photographer
  physician physicist physiotherapist pianist pilot playwright player plumber poet policeman policewoman politician pollster
  porter potter premier preacher president priest prince princess principal prisoner producer professor programmer
  prosecutor psychiatrist psychologist publicist pupil quarterback queen rabbi ranger realtor receptionist recruiter
  referee refugee regular relative reporter representative researcher resident retiree reverend rider runner sailor
  salesman salesperson saleswoman scholar scientist screenwriter sculptor secretary senator sergeant servant shepherd
  sheriff shopkeeper shopper singer sister skipper soldier solicitor son songwriter speaker specialist spokesman
  spokesperson spokeswoman stepfather stepmother stockbroker strategist striker student superintendent supervisor
  supporter surgeon surveyor survivor suspect swimmer tailor teacher technician teen teenager tenant therapist tourist
  trader trainer translator traveler traveller treasurer trucker trustee tutor tycoon uncle undertaker veteran vet
  veterinarian vicar victim visitor volunteer waiter waitress warden watchman weaver welder widow widower wife winger
  winner witness woman worker writer youngster youth zookeeper`;

/** Nouns that stand for people, by what they do or whose they are. */
export const INDIVIDUALS = {
  individual: PEOPLE,
  individuals: PEOPLE.split(/\s+/).map(inPlural).join(' '),
  maleNoun: `boy boyfriend brother dad ex-husband father fiancé grandfather grandson gunman husband king lad landlord man nephew
    prince son stepfather uncle widower waiter`,
  femaleNoun: `actress aunt businesswoman daughter ex-wife fiancée girl girlfriend granddaughter grandma grandmother hostess
    landlady maid mom mother mum niece nun princess queen sister stepmother waitress widow wife woman`,
} satisfies Partial<WordClasses>;

function inPlural(noun: string): string {
  if (/man$/.test(noun)) return noun.replace(/man$/, 'men');
  if (/[^aeou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return `${noun}${/(?:s|sh|ch)$/.test(noun) ? 'es' : 's'}`;
}
