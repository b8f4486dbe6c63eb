import { HEAD_ANIMALS } from './figures.js';

/** Coat and belly of the animals drawn from a head. */
const COATS: Readonly<Record<string, [string, string]>> = {
  fox: ['#f0712c', '#fff3e2'],
  wolf: ['#8d979e', '#d9dee0'],
  bear: ['#8a5a41', '#b98c68'],
  panda: ['#f5f5f2', '#ffffff'],
  koala: ['#9aa5ab', '#dfe5e6'],
  lion: ['#f0b04a', '#fbd995'],
  'polar-bear': ['#eef3f5', '#ffffff'],
  hamster: ['#f2a65e', '#fff1dc'],
  frog: ['#7cb342', '#d5e79a'],
  moose: ['#79564a', '#9a7766'],
  unicorn: ['#eceff3', '#ffffff'],
};

/** Main colour of clothes, trousers or hem, and whether it is a long robe, of people drawn from a bust or a head. */
const CLOTHES: Readonly<Record<string, [string, string, boolean, boolean?]>> = {
  mage: ['#5d6f9c', '#3f4e78', true],
  'man-mage': ['#5d6f9c', '#3f4e78', true],
  'woman-mage': ['#5d6f9c', '#3f4e78', true],
  elf: ['#d9552c', '#8f3420', true],
  princess: ['#e77fb3', '#c25a92', true, true],
  prince: ['#3f6fc0', '#2c3f73', false, true],
  guard: ['#d5342f', '#2c2f3c', false],
  ninja: ['#343840', '#22252c', false],
  'santa-claus': ['#d5342f', '#b92823', false, true],
  'mrs-claus': ['#d5342f', '#b92823', true],
  vampire: ['#2e2e38', '#1e1e26', true],
  astronaut: ['#e6eaee', '#c9d0d8', false],
  'man-astronaut': ['#e6eaee', '#c9d0d8', false],
  'woman-astronaut': ['#e6eaee', '#c9d0d8', false],
  robot: ['#90a4ae', '#62808f', false, true],
  alien: ['#8fa3ad', '#6d838e', false, true],
  ogre: ['#b5382c', '#7c2720', false, true],
  goblin: ['#4d8f4a', '#356b36', false, true],
  boy: ['#3f8fc4', '#37475f', false, true],
  girl: ['#e2607f', '#b84465', true, true],
  child: ['#4fa36a', '#37475f', false, true],
  farmer: ['#3d78c0', '#2f5d96', false],
  cook: ['#f2f2ee', '#4b4f5c', false],
  detective: ['#6b7278', '#454a50', true],
  student: ['#37393f', '#26282d', true],
  'old-woman': ['#8f6cae', '#6e4f8c', true, true],
  'old-man': ['#6d8a9c', '#4a5b6a', false, true],
};

/** A figure on a 128 x 196 canvas: the icon's head or bust with a body of ours below. */
export function figure(icon: string, body: string): string {
  const head = (x: number, y: number, size: number) =>
    `<svg x="${x}" y="${y}" width="${size}" height="${size}" viewBox="0 0 128 128">${body}</svg>`;
  if (HEAD_ANIMALS.has(icon)) return animal(icon) + head(13, 0, 102);
  const [coat, lower, robe, headOnly] = CLOTHES[icon] ?? ['#5b7fa6', '#3c475a', false, false];
  const shade = `<defs><linearGradient id="fs" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#fff" stop-opacity=".16"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#1a1030" stop-opacity=".3"/></linearGradient></defs>`;
  const garment = robe
    ? `M40 84Q64 74 88 84Q98 140 110 190Q64 200 18 190Q30 140 40 84Z`
    : `M38 86Q64 76 90 86L92 146Q64 152 36 146Z`;
  const legs = robe
    ? ''
    : `<path d="M38 138H61V186H40ZM67 138H90L88 186H67Z" fill="${lower}"/><path d="M34 184H61V195H30Q30 187 34 184ZM67 184H94Q98 187 98 195H67Z" fill="#3a2f33"/>`;
  const skin =
    icon === 'robot'
      ? '#b0bec5'
      : icon === 'alien'
        ? '#9fb2bb'
        : icon.includes('astronaut')
          ? '#e6eaee'
          : icon === 'ninja'
            ? '#343840'
            : '#fcc21b';
  const arms = `<path d="M40 90Q24 108 22 138" stroke="${coat}" stroke-width="15" fill="none" stroke-linecap="round"/><path d="M88 90Q104 108 106 138" stroke="${coat}" stroke-width="15" fill="none" stroke-linecap="round"/><circle cx="22" cy="143" r="7.500" fill="${skin}"/><circle cx="106" cy="143" r="7.500" fill="${skin}"/>`;
  const detail = robe
    ? `<path d="M50 120Q46 160 40 190M78 120Q82 160 88 190M64 110V192" stroke="${lower}" stroke-width="3" fill="none" opacity=".7"/><path d="M18 190Q64 200 110 190L108 180Q64 190 20 180Z" fill="${lower}"/>`
    : `<rect x="37" y="134" width="54" height="8" fill="${lower}"/><rect x="59" y="133" width="10" height="10" fill="#e2b54a"/>`;
  const size = headOnly ? 92 : 104;
  return `${shade}${legs}<g>${arms}<path d="${garment}" fill="${coat}"/>${detail}<path d="${garment}" fill="url(#fs)"/></g>${head(64 - size / 2, headOnly ? 2 : 0, size)}`;
}

function animal(icon: string): string {
  const [coat, belly] = COATS[icon] ?? ['#a98d70', '#e4d5c0'];
  const limb = icon === 'panda' ? '#2f3236' : coat;
  const tails: Readonly<Record<string, string>> = {
    fox: `<path d="M92 184C128 186 130 140 112 122C104 138 104 160 84 172Z" fill="${coat}"/><path d="M112 122C124 132 126 146 122 158C114 150 107 142 108 134Z" fill="${belly}"/>`,
    wolf: `<path d="M92 184C126 184 126 144 112 128C106 142 104 160 84 172Z" fill="#7b858c"/>`,
    lion: `<path d="M90 180Q122 180 116 140" stroke="${coat}" stroke-width="7" fill="none" stroke-linecap="round"/><circle cx="116" cy="136" r="10" fill="#8d5430"/>`,
    unicorn: `<path d="M92 182C128 178 124 140 108 126C110 148 100 160 84 172Z" fill="#f06aa5"/>`,
  };
  const shade = `<defs><linearGradient id="fa" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#fff" stop-opacity=".2"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#301030" stop-opacity=".28"/></linearGradient></defs>`;
  const torso = `M38 92C26 120 22 160 32 188Q64 198 96 188C106 160 102 120 90 92Z`;
  const paws = icon === 'fox' ? '#4a3230' : limb;
  return `${shade}${tails[icon] ?? ''}<ellipse cx="32" cy="176" rx="16" ry="18" fill="${limb}"/><ellipse cx="96" cy="176" rx="16" ry="18" fill="${limb}"/><path d="${torso}" fill="${coat}"/><path d="M44 108Q38 150 45 188H60Q63 150 59 118Z" fill="${limb}"/><path d="M84 108Q90 150 83 188H68Q65 150 69 118Z" fill="${limb}"/><ellipse cx="50" cy="189" rx="13" ry="7" fill="${paws}"/><ellipse cx="78" cy="189" rx="13" ry="7" fill="${paws}"/><path d="M42 96Q64 84 86 96Q86 132 64 146Q42 132 42 96Z" fill="${belly}"/><path d="M64 148V184" stroke="#30182a" stroke-width="1.500" opacity=".35"/><path d="${torso}" fill="url(#fa)"/>`;
}
