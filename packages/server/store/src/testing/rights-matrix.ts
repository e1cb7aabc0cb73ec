/**
 * What each reaches of a house where every table has rows: how many it sees, and whether it can insert, update or delete any. A full stop is nothing.
 * A row that is named by a table alone is tried with all four, with a row that whoever may write there would write; one with more words is another row, which is tried with an insert.
 * answers: its unit works on the original. former: it did. party: has a copy. withdrawn: has one that gets nothing more. emergency: has opened both in an emergency. closed: had.
 * colleague: at the unit of those two. stranger: another unit. namesake: the unit that answers, in another house. silent: has not said who it is. The last four are roles that are nobody's.
 */
const matrix = `
                                                   | answers former party withdrawn emergency closed colleague stranger namesake silent | exchange host seal backup
access_log                                         | 4si     i      3si   1si       i         i      i         i        .        .      | 4si      .    4s   4si
access_log, at another time                        | .       .      .     .         .         .      .         .        .        .      | i        .    .    i
access_log, by another                             | .       .      .     .         .         .      .         .        .        .      | i        .    .    i
access_seal                                        | .       .      .     .         .         .      .         .        .        .      | .        .    1si  1si
awaited_house                                      | 1s      .      .     .         .         .      .         .        .        .      | 1siu     .    .    1si
awaited_house                                      | 1s      .      .     .         .         .      .         .        .        .      | 1siu     .    .    1si
emergency_opening                                  | 1s      .      .     .         .         1s     .         .        .        .      | 1si      .    .    1si
guest_link                                         | 1siu    .      .     .         .         .      .         .        .        .      | 1su      .    .    .
inbox                                              | .       .      .     .         .         .      .         .        .        .      | 1si      .    1s   1si
inbox_epoch                                        | .       .      .     .         .         .      .         .        .        .      | 1siu     .    .    1si
inbox_position                                     | .       .      .     .         .         .      .         .        .        .      | 1siu     .    1s   1si
migration                                          | .       .      .     .         .         .      .         .        .        .      | .        .    .    s
outbox                                             | 1si     .      .     .         .         .      .         .        .        .      | 1siu     .    .    1si
outbox, about another plan than it says            | .       .      .     .         .         .      .         .        .        .      | i        .    .    i
outbox, in the name of the exchange                | .       .      .     .         .         .      .         .        .        .      | i        .    .    i
outbox, of a proposal                              | i       .      i     .         .         .      .         .        .        .      | i        .    .    i
outbox, of a proposal to a house that is no keeper | .       .      .     .         .         .      .         .        .        .      | i        .    .    i
outbox, of another kind than it says               | .       .      .     .         .         .      .         .        .        .      | i        .    .    i
outbox, of the copy that is held                   | .       .      .     .         .         .      .         .        .        .      | i        .    .    i
outbox, to another house than it says              | .       .      .     .         .         .      .         .        .        .      | i        .    .    i
outbox_position                                    | .       .      .     .         .         .      .         .        .        .      | 1siu     .    .    1si
plan                                               | 1siu    i      i     i         1si       i      i         i        .        .      | 1siu     .    .    1si
plan, kept by another house                        | .       .      .     .         .         .      .         .        .        .      | i        .    .    i
plan_copy                                          | 1s      .      1s    1s        3s        .      .         .        .        .      | 3siu     .    .    3si
plan_grant                                         | 2si     1s     1s    1s        2s        2s     .         .        .        .      | 9siu     .    .    9si
plan_grant, from before                            | .       .      .     .         .         .      .         .        .        .      | i        .    .    i
plan_grant, in an emergency                        | .       .      .     .         .         .      .         .        .        .      | i        .    .    i
plan_grant, of a copy                              | .       .      .     .         .         .      .         .        .        .      | i        .    .    i
plan_grant, of what is not here yet                | .       .      .     .         .         .      .         .        .        .      | i        .    .    i
plan_grant, to oneself                             | i       .      .     .         .         .      .         .        .        .      | i        .    .    i
plan_history                                       | 1si     .      .     .         .         .      .         .        .        .      | 1si      .    .    1si
plan_history, by another                           | .       .      .     .         .         .      .         .        .        .      | i        .    .    i
proposal                                           | 1si     .      1si   1s        .         .      .         .        .        .      | 3siu     .    .    3si
proposal, accepted                                 | .       .      .     .         .         .      .         .        .        .      | i        .    .    i
proposal, by another                               | .       .      .     .         .         .      .         .        .        .      | i        .    .    i
proposal, to a house that is no keeper             | .       .      .     .         .         .      .         .        .        .      | i        .    .    i
proposal, to the own house                         | i       .      .     .         .         .      .         .        .        .      | i        .    .    i
refused_words                                      | 1si     .      .     .         .         .      .         .        .        .      | 1si      .    .    1si
refused_words, by another                          | .       .      .     .         .         .      .         .        .        .      | i        .    .    i
restoration                                        | .       .      .     .         .         .      .         .        .        .      | 1s       .    1s   1si
session                                            | .       .      .     .         .         .      .         .        .        .      | .        1sid .    .
`;

/** What each reaches of one row's table. */
export type Cells = Readonly<Record<string, string>>;

const [, heading = '', ...lines] = matrix.split('\n');
const words = (line: string): readonly string[] => (line.split('|').slice(1).join(' ').match(/\S+/g) ?? []) as readonly string[];
const nameIn = (line: string): string => line.split('|', 1)[0]?.trim() ?? '';

/** The columns of the matrix. */
export const matrixColumns = words(heading);

/** The matrix: for each row what each standing reaches. */
export const rightsMatrix: Readonly<Record<string, Cells>> = Object.fromEntries(
  lines.filter((line) => line !== '').map((line) => [nameIn(line), Object.fromEntries(words(line).map((cell, place) => [matrixColumns[place] ?? '', cell]))]),
);
