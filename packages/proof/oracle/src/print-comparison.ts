import type { Comparison, Disagreement } from './compare.ts';

/**
 * Prints what a comparison found: agreement, how the answers are spread, and each way of differing with its smallest example.
 *
 * @param comparison - what was found
 * @param print - takes one line
 */
export function printComparison({ situations, differing, disagreements, spread }: Comparison, print: (line: string) => void): void {
  const answers = situations * 2;
  print(`${answers - differing} of ${answers} answers agree (${percent(answers - differing, answers)})`);
  for (const [ask, outcomes] of Object.entries(spread.outcomes)) {
    print(
      `${ask}: ${Object.entries(outcomes)
        .map(([outcome, times]) => `${outcome} ${percent(times, situations)}`)
        .join(', ')}`,
    );
  }
  print(
    `rows: ${Object.entries(spread.rows)
      .map(([row, times]) => `${row} ${times}`)
      .join(', ')}`,
  );
  for (const disagreement of disagreements) printDisagreement(disagreement, print);
}

function printDisagreement({ sort, times, number, smallest, answers }: Disagreement, print: (line: string) => void): void {
  print('');
  print(`${times} × ${sort}`);
  print(`  situation ${number}, made small: at ${smallest.at}, ${JSON.stringify({ item: smallest.item, receiver: smallest.receiver })}`);
  print(`  facts ${JSON.stringify(smallest.facts)}`);
  print(`  engine ${JSON.stringify(answers.engine)}`);
  print(`  reading ${JSON.stringify(answers.reading)}`);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`;
}
