import {
  AnswerByLinkInput,
  answerByLink,
  type GuestReading,
  OpenByLinkInput,
  openByLink,
  type Opening,
  type Ports,
  ReadByLinkInput,
  readByLink,
} from '@stafett/use-cases';

/** What somebody who is not signed in can ask, by a one-time link. */
export interface GuestDoor {
  /** @throws ZodError when the input has another shape; the use case's refusal */
  open(input: unknown): Promise<Opening>;
  read(input: unknown): Promise<GuestReading>;
  answer(input: unknown): Promise<GuestReading>;
}

/**
 * The door for those who come with a one-time link.
 *
 * @param ports - of the house
 * @param changed - called when something was written, so that messages leave at once
 */
export const guestDoor = (ports: Ports, changed: () => void): GuestDoor => ({
  open: async (input) => openByLink(ports, OpenByLinkInput.parse(input)),
  read: async (input) => readByLink(ports, ReadByLinkInput.parse(input)),
  answer: async (input) => {
    const reading = await answerByLink(ports, AnswerByLinkInput.parse(input));
    changed();
    return reading;
  },
});
