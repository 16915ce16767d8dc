/** The same function, which remembers what it gave for a text; of very many it forgets all, so that no memory runs full. */
export function remember<Answer extends NonNullable<unknown>>(
  give: (text: string) => Answer,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= MOST) answers.clear();
    const answer = give(text);
    answers.set(text, answer);
    return answer;
  };
}

/** Answers kept at most: the words of some hundred reports. */
const MOST = 50_000;
