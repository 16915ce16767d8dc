/** Places of the highest scores above 0, so many at most, the highest first; of equal ones the earlier. */
export function pickBest(scores: Float32Array, most: number): readonly number[] {
  const best: number[] = [];
  let line = 0;
  scores.forEach((score, place) => {
    if (score <= line) return;
    best.push(place);
    // Sorting only when twice as many are held keeps this linear however many statements have a score.
    if (best.length >= 2 * most) {
      keepBest(best, scores, most);
      line = scores[best.at(-1) ?? 0] ?? 0;
    }
  });
  keepBest(best, scores, most);
  return best;
}

function keepBest(places: number[], scores: Float32Array, most: number): void {
  places.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
  places.length = Math.min(places.length, most);
}
