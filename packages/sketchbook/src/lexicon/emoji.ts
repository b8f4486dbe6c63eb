import { isConcept } from '../art/art-of.js';
import { iconSet } from '../art/icons/icon-set.js';
import type { Pose, SkinTone } from './vocabulary.js';
import { SKIN_TONES } from './vocabulary.js';

/** A subject an emoji names, with what it shows of a person. */
export interface EmojiSubject {
  concept: string;
  skin?: SkinTone;
  gender?: 'woman' | 'man';
  /** A colour word. */
  hair?: string;
  pose?: Pose;
}

const pairs = (text: string): Map<string, string> =>
  new Map(
    text.split(/\s+/).map((pair): [string, string] => {
      const [emoji = '', concept = ''] = pair.split('=');
      return [emoji, concept];
    }),
  );

/** People that one character names. */
const PEOPLE = pairs(
  `👤=person 🧑=person 👱=person 👨=man 👩=woman 🧔=man 🧒=child 👦=boy 👧=girl 👶=baby 🧓=old-man 👴=old-man 👵=old-woman 🧕=woman
  👮=police-officer 🕵=detective 💂=soldier 🥷=ninja 👷=builder 🫅=king 🤴=prince 👸=princess 👳=man 👲=person 🤵=groom 👰=bride 👼=angel
  🎅=santa-claus 🤶=mrs-claus 🦸=superhero 🦹=supervillain 🧙=wizard 🧚=fairy 🧛=vampire 🧜=mermaid 🧝=elf 🧟=zombie 🧌=troll 🤖=robot 👽=alien 👾=alien-monster
  🤡=clown 💀=skull 👻=ghost 👹=ogre 👺=goblin 😈=devil 👿=devil 🤠=cowboy 🩰=ballet-shoes 💃=dancer 🕺=dancer 👯=dancer 🚶=person 🏃=person 🧍=person 🧎=person 🙋=person 💁=person 🙅=person 🙆=person 🙇=person`,
);
/** What the character after a joiner makes of a person. */
const TRADES = pairs(
  `🚀=astronaut 🍳=chef 🌾=farmer 🎨=artist 🎤=singer 🚒=firefighter ✈=pilot 🔬=scientist 🏫=teacher 🎓=student ⚕=doctor 🔧=builder 🏭=builder ⚖=judge 💻=technologist 💼=office-worker 🎄=santa-claus`,
);
const WOMEN = new Set(['👩', '👧', '👵', '👸', '👰', '🤶', '💃', '🧕']);
const MEN = new Set(['👨', '👦', '👴', '🤴', '🤵', '🎅', '🕺', '🧔', '👳']);
/** Roles of ours for the other gender of the same emoji. */
const WOMANS_ROLE = new Map([
  ['wizard', 'witch'],
  ['king', 'queen'],
  ['old-man', 'old-woman'],
  ['groom', 'bride'],
]);
const MANS_ROLE = new Map([['bride', 'groom']]);
const HAIR = pairs('🦰=red 🦳=white');
const POSES = new Map<string, Pose>([
  ['🚶', 'walking'],
  ['🏃', 'running'],
  ['💃', 'dancing'],
  ['🕺', 'dancing'],
  ['👯', 'dancing'],
  ['🧎', 'sitting'],
  ['🙋', 'waving'],
]);
const FIRST_TONE = 0x1f3fb;

/** The whole animal of a face: 'horse-face' is a horse. */
const bodyOf = (name: string | undefined): string | undefined =>
  name?.endsWith('-face') ? name.slice(0, -'-face'.length) : undefined;

/** What one emoji names, skin tones and joined sequences included; undefined for signs and faces. */
export function readEmoji(emoji: string): EmojiSubject | undefined {
  const tone = /\p{Emoji_Modifier}/u.exec(emoji)?.[0];
  const parts = emoji.replace(/\p{Emoji_Modifier}|\ufe0f/gu, '').split('\u200d');
  const [base = '', ...joined] = parts;
  const woman = WOMEN.has(base) || joined.includes('♀');
  const man = MEN.has(base) || joined.includes('♂');
  const whole = iconSet('noto').index.emoji[parts.join('\u200d')];
  const trade = joined.map((part) => TRADES.get(part)).find((concept) => concept !== undefined);
  const role = trade ?? PEOPLE.get(base);
  const gendered =
    (woman ? WOMANS_ROLE.get(role ?? '') : man ? MANS_ROLE.get(role ?? '') : undefined) ?? role;
  const named = iconSet('noto').index.emoji[base];
  const concept = [gendered, bodyOf(whole), whole, bodyOf(named), named].find(
    (name): name is string => name !== undefined && isConcept(name),
  );
  if (!concept) return undefined;
  const subject: EmojiSubject = { concept };
  const skin = tone ? SKIN_TONES[(tone.codePointAt(0) ?? FIRST_TONE) - FIRST_TONE] : undefined;
  if (skin) subject.skin = skin;
  if (role && (woman || man)) subject.gender = woman ? 'woman' : 'man';
  const hair = joined.map((part) => HAIR.get(part)).find((colour) => colour !== undefined);
  if (hair) subject.hair = hair;
  const pose = POSES.get(base);
  if (pose) subject.pose = pose;
  return subject;
}
