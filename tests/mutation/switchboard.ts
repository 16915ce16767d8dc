/** Thrown out of a mutant that would run for ever. */
class EndlessMutant extends Error {}

let active = 0;
let asked = 0;
let mostAsked = Number.POSITIVE_INFINITY;
let touched = new Set<number>();

/** What the code with its mutants asks at each place that may change. */
Object.assign(globalThis, {
  mutation: {
    isMutated(id: number): boolean {
      touched.add(id);
      asked += 1;
      if (asked > mostAsked) throw new EndlessMutant(`asked ${asked} times`);
      return id === active;
    },
  },
});

/** What happened between switching on and asking for it. */
export interface Trace {
  /** Ids of the mutants whose places were passed. */
  readonly touched: ReadonlySet<number>;
  /** How often any place was passed. */
  readonly asked: number;
}

/** Switches one mutant on, all others off; 0 switches all off. It is stopped after passing so many places. */
export function switchOn(id: number, most = Number.POSITIVE_INFINITY): void {
  active = id;
  asked = 0;
  mostAsked = most;
  touched = new Set();
}

/** What was passed since the last switch. */
export function readTrace(): Trace {
  return { touched, asked };
}
