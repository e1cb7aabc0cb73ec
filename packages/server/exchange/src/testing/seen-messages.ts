import type { World } from './fictional-world.ts';

/** A message that left a house, whether or not it arrived. */
export interface SentMessage {
  readonly from: string;
  readonly to: string;
  readonly issuedAt: string;
  readonly epoch: number;
  readonly body: { readonly kind: string; readonly unit?: string };
}

/** Everything that leaves the houses from now on, as a wire between them would see it. */
export function listen(world: World): readonly SentMessage[] {
  const heard: SentMessage[] = [];
  for (const [id, house] of Object.entries(world.houses)) {
    const { outbox } = house;
    const transport: typeof outbox.transport = (to, signed) => {
      heard.push(JSON.parse(Buffer.from(signed.split('.')[1] ?? '', 'base64url').toString('utf8')) as SentMessage);
      return outbox.transport(to, signed);
    };
    Object.assign(world.houses, { [id]: { ...house, outbox: { ...outbox, transport } } });
  }
  return heard;
}
