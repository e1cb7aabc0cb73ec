import type { Route } from '@stafett/host';
import type { Shot } from '../inputs/shot.ts';

// A server answers HEAD as the GET beside it.
const isAnsweredAs = (asked: string, methods: readonly string[]): boolean => methods.includes(asked) || (asked === 'GET' && methods.includes('HEAD'));

const patternOf = (url: string): RegExp => new RegExp(`^${url.replace(/[.]/g, '\\$&').replace(/:\w+/g, '[^/?]+').replace('*', '.*')}(\\?|$)`);

/**
 * The routes of a house that none of the inputs goes to, as `POST /guest/open`.
 *
 * @param routes - all that the house answers
 * @param shots - what is sent to it
 */
export function unfuzzedRoutes(routes: readonly Route[], shots: readonly Shot[]): readonly string[] {
  const isReached = ({ methods, url }: Route): boolean => {
    const pattern = patternOf(url);
    return shots.some(({ method, path }) => isAnsweredAs(method, methods) && pattern.test(path));
  };
  return routes.filter((route) => !isReached(route)).map(({ methods, url }) => `${methods.join()} ${url}`);
}
