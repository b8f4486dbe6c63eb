import type { ThingArt } from './thing.js';

/** A balloon one rides in; the icon sets have only the toy. */
export const BALLOON: Record<string, ThingArt> = {
  'hot-air-balloon': {
    body: `<defs><linearGradient id="hab" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#fff" stop-opacity=".35"/><stop offset=".45" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#40102a" stop-opacity=".38"/></linearGradient></defs>
<path d="M54 88 50 104M74 88 78 104M64 90V104" stroke="#6b4a2e" stroke-width="1.6"/><path d="M50 103H78L75 121Q64 124 53 121Z" fill="#a86b35"/><path d="M50 103H78L77.4 107H50.6Z" fill="#7d4a22"/><path d="M52 112H76M54 117H74" stroke="#7d4a22" stroke-width="1.2"/>
<path d="M64 4C34 4 18 26 22 50C25 68 44 80 52 90H76C84 80 103 68 106 50C110 26 94 4 64 4Z" fill="#e8473f"/><path d="M64 4C48 4 38 26 40 50C42 68 54 80 57 90H71C74 80 86 68 88 50C90 26 80 4 64 4Z" fill="#ffd05a"/><path d="M64 4C58 4 54 26 54.500 50C55 68 60 80 61 90H67C68 80 73 68 73.500 50C74 26 70 4 64 4Z" fill="#e8473f"/>
<path d="M23 53C46 64 82 64 105 53L101 62C80 72 48 72 27 62Z" fill="#3f8fc4"/><path d="M64 4C34 4 18 26 22 50C25 68 44 80 52 90H76C84 80 103 68 106 50C110 26 94 4 64 4Z" fill="url(#hab)"/><path d="M52 90H76L74 94H54Z" fill="#8a5a2f"/>`,
    seat: { x: 64, y: 106 },
  },
};
