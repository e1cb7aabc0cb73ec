import aboutAnother from '../tables/about-another.json' with { type: 'json' };
import adultAble from '../tables/adult-able.json' with { type: 'json' };
import adultUnable from '../tables/adult-unable.json' with { type: 'json' };
import block from '../tables/block.json' with { type: 'json' };
import childOutsideLvu from '../tables/child-outside-lvu.json' with { type: 'json' };
import childUnderLvu from '../tables/child-under-lvu.json' with { type: 'json' };
import type { Row } from './look-up.ts';

const rows = (table: readonly object[]): readonly Row[] => table as readonly Row[];

/** The tables of the reading; each is read from the top. */
export const tables = {
  block: rows(block),
  childOutsideLvu: rows(childOutsideLvu),
  childUnderLvu: rows(childUnderLvu),
  adultAble: rows(adultAble),
  adultUnable: rows(adultUnable),
  aboutAnother: rows(aboutAnother),
};

/** Every row of every table. */
export const allRows: readonly Row[] = Object.values(tables).flat();
