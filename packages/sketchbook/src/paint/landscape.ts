import type { Canvas } from '../core/canvas.js';
import type { Plan } from '../plan/plan.js';
import { paintShafts } from './atmosphere/rays.js';
import { paintFrameGrass } from './cover.js';
import { focusBackdrop } from './focus.js';
import { paintFrame } from './frame.js';
import { seasonPaints } from './land/season.js';
import type { Palette } from './palette.js';
import { paintAbstract } from './places/abstract/abstract.js';
import { paintCity } from './places/city/city.js';
import { paintAerial } from './places/nature/aerial.js';
import { paintCave } from './places/nature/cave.js';
import { paintCliff } from './places/nature/cliff.js';
import { paintDesert } from './places/nature/desert.js';
import { paintForest } from './places/nature/forest.js';
import { paintMeadow } from './places/nature/meadow.js';
import { paintMountains } from './places/nature/mountains.js';
import { paintRiver } from './places/nature/river.js';
import { paintBeach, paintSea } from './places/nature/shores.js';
import { paintSnow } from './places/nature/snow.js';
import { paintUnderwater } from './places/nature/underwater.js';
import { paintRoom } from './places/room/room.js';
import { paintCafe } from './places/scenes/cafe.js';
import { paintStage } from './places/scenes/stage.js';
import { paintStudio } from './places/scenes/studio.js';
import { paintMoonGround } from './places/space/moon-ground.js';
import { paintSpace } from './places/space/space.js';
import { paintHarbour } from './places/town/harbour.js';
import { paintVillage } from './places/town/village.js';
import { paintSky } from './sky.js';

/** Places whose painters fill the whole picture themselves. */
const INDOORS: ReadonlySet<Plan['place']> = new Set(['room', 'cafe', 'stage', 'studio']);

/** The far half of a backdrop: sky, space, water column, wall or colour field. */
export function paintBackdrop(canvas: Canvas, plan: Plan, palette: Palette): void {
  if (plan.place === 'abstract') paintAbstract(canvas, plan);
  else if (plan.place === 'space' || plan.place === 'moon') paintSpace(canvas, plan);
  else if (plan.place === 'underwater') paintUnderwater(canvas, plan, palette);
  else if (!INDOORS.has(plan.place)) paintSky(canvas, plan, palette);
}

/** Places without a sky, or with shafts of their own. */
const SHELTERED: readonly Plan['place'][] = [
  'forest',
  'cave',
  'room',
  'cafe',
  'space',
  'moon',
  'underwater',
  'stage',
  'studio',
  'abstract',
];

/** Everything between the sky and the subjects. */
export function paintLandscape(canvas: Canvas, plan: Plan, palette: Palette): void {
  const painters: Record<Plan['place'], () => void> = {
    meadow: () => paintMeadow(canvas, plan, palette),
    forest: () => paintForest(canvas, plan, palette),
    mountains: () => paintMountains(canvas, plan, palette),
    sea: () => paintSea(canvas, plan, palette),
    beach: () => paintBeach(canvas, plan, palette),
    desert: () => paintDesert(canvas, plan, palette),
    snow: () => paintSnow(canvas, plan, palette),
    city: () => paintCity(canvas, plan, palette),
    room: () => paintRoom(canvas, plan, palette),
    space: () => paintMoonGround(canvas, plan),
    underwater: () => undefined,
    river: () => paintRiver(canvas, plan, palette),
    village: () => paintVillage(canvas, plan, palette),
    cafe: () => paintCafe(canvas, plan, palette),
    moon: () => paintMoonGround(canvas, plan),
    clouds: () => paintAerial(canvas, plan, palette),
    cliff: () => paintCliff(canvas, plan, palette),
    harbour: () => paintHarbour(canvas, plan, palette),
    cave: () => paintCave(canvas, plan, palette),
    stage: () => paintStage(canvas, plan),
    studio: () => paintStudio(canvas, plan),
    abstract: () => undefined,
  };
  painters[plan.place]();
  if (plan.mood === 'epic' && !SHELTERED.includes(plan.place)) paintShafts(canvas, plan, palette, 0.3);
  focusBackdrop(canvas, plan, palette);
}

const GRASSY: readonly Plan['place'][] = ['meadow', 'forest', 'mountains', 'river', 'cliff'];

/** What stands in front of the subjects. */
export function paintForeground(canvas: Canvas, plan: Plan, palette: Palette): void {
  if (GRASSY.includes(plan.place)) paintFrameGrass(canvas, plan, palette, seasonPaints(plan).edge);
  paintFrame(canvas, plan, palette);
}
