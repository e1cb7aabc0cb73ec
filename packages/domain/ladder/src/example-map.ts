import mapData from './data/example-map.json' with { type: 'json' };
import { LocalMap } from './local-map.schema.ts';

/**
 * A fictional local map to try a search on.
 *
 * @example
 * exampleMap.offers.length // 5
 */
export const exampleMap: LocalMap = LocalMap.parse(mapData);
