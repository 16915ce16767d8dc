/**
 * Gives, for the stems of a statement, how much they tell of what each report is about: the cosine, 0–1, with the sum of
 * the report's statements, each of them counting the same. `mass` is what a stem counts.
 */
export function measureTopics(
  reports: readonly (readonly (readonly number[])[])[],
  mass: readonly number[],
): (stems: readonly number[]) => readonly number[] {
  const topics = reports.map((statements) => sumUp(statements, mass));
  return (stems) => {
    const norm = measureNorm(stems, mass);
    return topics.map(({ sums, length }) => {
      let product = 0;
      for (const stem of stems) product += (mass[stem] ?? 0) * (sums[stem] ?? 0);
      return norm * length > 0 ? Math.min(product / (norm * length), 1) : 0;
    });
  };
}

function sumUp(statements: readonly (readonly number[])[], mass: readonly number[]) {
  const sums = new Float64Array(mass.length);
  for (const stems of statements) {
    const norm = measureNorm(stems, mass) || 1;
    for (const stem of stems) sums[stem] = (sums[stem] ?? 0) + (mass[stem] ?? 0) / norm;
  }
  return { sums, length: Math.sqrt(sums.reduce((sum, value) => sum + value * value, 0)) };
}

function measureNorm(stems: readonly number[], mass: readonly number[]): number {
  let square = 0;
  for (const stem of stems) square += (mass[stem] ?? 0) ** 2;
  return Math.sqrt(square);
}
