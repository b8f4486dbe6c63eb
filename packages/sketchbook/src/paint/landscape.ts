import type { Canvas } from '../core/canvas.js';
import type { Plan } from '../plan/plan.js';
import { paintFrameGrass } from './cover.js';
import type { Palette } from './palette.js';
import { paintAbstract } from './places/abstract/abstract.js';
import { paintCity } from './places/city/city.js';
import { paintForest, paintMeadow, paintMountains } from './places/country.js';
import { paintRoom } from './places/room/room.js';
import { paintBeach, paintDesert, paintSea } from './places/shores.js';
import { paintSnow } from './places/snow.js';
import { paintCafe } from './places/scenes/cafe.js';
import { paintStage } from './places/scenes/stage.js';
import { paintStudio } from './places/scenes/studio.js';
import { paintMoonGround } from './places/space/moon-ground.js';
import { paintSpace } from './places/space/space.js';
import { paintHarbour } from './places/town/harbour.js';
import { paintVillage } from './places/town/village.js';
import { paintUnderwater } from './places/underwater.js';
import { paintSky } from './sky.js';

/** Places whose painters fill the whole picture themselves. */
const INDOORS: ReadonlySet<Plan['place']> = new Set(['room', 'cafe', 'stage', 'studio']);

/** The far half of a backdrop: sky, space, water column, wall or colour field. */
export function paintBackdrop(canvas: Canvas, plan: Plan, palette: Palette): void {
  if (plan.place === 'abstract') paintAbstract(canvas, plan);
  else if (plan.place === 'space' || plan.place === 'moon') paintSpace(canvas, plan);
  else if (plan.place === 'underwater') paintUnderwater(canvas, plan);
  else if (!INDOORS.has(plan.place)) paintSky(canvas, plan, palette);
}

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
    river: () => paintSea(canvas, plan, palette),
    village: () => paintVillage(canvas, plan, palette),
    cafe: () => paintCafe(canvas, plan, palette),
    moon: () => paintMoonGround(canvas, plan),
    clouds: () => undefined,
    cliff: () => paintSea(canvas, plan, palette),
    harbour: () => paintHarbour(canvas, plan, palette),
    cave: () => paintDesert(canvas, plan, palette),
    stage: () => paintStage(canvas, plan),
    studio: () => paintStudio(canvas, plan),
    abstract: () => undefined,
  };
  painters[plan.place]();
}

/** What stands in front of the subjects. */
export function paintForeground(canvas: Canvas, plan: Plan, palette: Palette): void {
  if (plan.place === 'meadow' || plan.place === 'mountains')
    paintFrameGrass(canvas, plan, palette, '#2c4a24');
  if (plan.place === 'forest')
    paintFrameGrass(canvas, plan, palette, plan.season === 'autumn' ? '#5a3a18' : '#1f3a22');
}
