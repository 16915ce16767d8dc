/** Answers that are kept; more would only fill the memory. */
const MOST_KEPT = 50_000;

/** A function of one text whose answers are kept, so that each is found once. */
export function keep<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= MOST_KEPT) answers.clear();
    const answer = find(text);
    answers.set(text, answer);
    return answer;
  };
}
