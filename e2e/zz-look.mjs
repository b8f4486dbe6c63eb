import { chromium } from 'playwright-core';
import { AxeBuilder } from '@axe-core/playwright';
const base = 'http://127.0.0.1:5199';
const only = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const want = (n) => only.length === 0 || only.some((o) => n.includes(o));
for (const scheme of ['light', 'dark'])
  for (const width of [1280, 390]) {
    const tag = `${scheme}-${width}`;
    if (only.some((o) => /-(1280|390)$/.test(o)) && !only.includes(tag)) continue;
    const context = await browser.newContext({
      baseURL: base,
      locale: process.env.LOC ?? 'en-GB',
      colorScheme: scheme,
      reducedMotion: 'reduce',
      viewport: { width, height: width === 390 ? 844 : 860 },
    });
    await context.addCookies([{ name: 'easel', value: 'yes', url: base }]);
    const page = await context.newPage();
    page.on('pageerror', (e) => console.log(tag, 'ERROR', e.message));
    page.on('console', (m) => m.type() === 'error' && console.log(tag, 'console', m.text().slice(0, 300)));
    const axe = async (place) => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      for (const v of violations)
        console.log(
          tag,
          place,
          v.id,
          v.nodes
            .map(
              (n) =>
                n.html.slice(0, 160) +
                ' ## ' +
                n.any
                  .map((a) => a.message)
                  .join(';')
                  .slice(0, 200),
            )
            .join('\n   '),
        );
    };
    const shot = (n, full = false) =>
      page.screenshot({ path: `/tmp/wp-shots/${n}-${tag}.png`, fullPage: full, animations: 'disabled' });
    const settle = () => page.waitForTimeout(700);
    await page.goto('/providers');
    await page.getByRole('heading', { name: 'fal', exact: true }).waitFor();
    await settle();
    await axe('providers');
    await shot('providers', true);
    await page
      .getByRole('article', { name: 'Replicate' })
      .getByRole('button', { name: /Add a key|Ajouter/ })
      .click();
    await settle();
    await page.getByLabel(/^(Key|Clé)$/).fill('a bad key');
    await page.getByRole('button', { name: /Test and save|Tester et/ }).click();
    await settle();
    await page
      .getByRole('article', { name: 'fal' })
      .getByRole('button', { name: /^(Remove|Retirer)/ })
      .click();
    await page
      .getByRole('article', { name: 'ComfyUI' })
      .getByRole('button', { name: /^(Connect|Connecter)/ })
      .click();
    await settle();
    await axe('providers open');
    await shot('providers-open', true);
    await page.goto('/');
    const open = async () => {
      const toggle = page.getByRole('button', { name: /^(Settings|Réglages)$/ });
      if (await toggle.isVisible())
        if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    };
    await page.getByRole('textbox', { name: /^(Prompt|Description)$/ }).waitFor();
    await settle();
    await open();
    await shot('create');
    await page.getByRole('button', { name: /^(Model|Modèle)/ }).click();
    await page.getByRole('dialog').waitFor();
    await settle();
    await axe('picker');
    await shot('picker');
    await page.getByRole('searchbox').fill('schnell');
    await settle();
    await axe('picker search');
    await shot('picker-search');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await settle();
    console.log(
      tag,
      'focus after',
      await page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
    );
    await page.locator('summary').first().click();
    await settle();
    await axe('create fal');
    await shot('create-fal', true);
    const choose = async (q) => {
      await page.getByRole('button', { name: /^(Model|Modèle)/ }).click();
      await page.getByRole('searchbox').fill(q);
      await page.waitForTimeout(300);
      await page.keyboard.press('Enter');
      await settle();
    };
    await choose('kontext');
    await page.getByRole('textbox', { name: /^(Prompt|Description)$/ }).fill('a fox in snow');
    await page.getByRole('button', { name: /^(Generate|Générer)/ }).click();
    await settle();
    await axe('create needs picture');
    await shot('create-kontext', true);
    await page.locator('input[type=file]').setInputFiles('/tmp/wp-shots/pic.png');
    await settle();
    await shot('create-kontext-pic', true);
    await choose('gpt image');
    await axe('gpt');
    await shot('create-gpt', true);
    await choose('sd_xl');
    await shot('create-a1111', true);
    await choose('FLUX.1 [schnell]');
    await page.getByRole('button', { name: /^(Generate|Générer)/ }).click();
    await page.waitForTimeout(800);
    await axe('running');
    await shot('running');
    await page.locator('article[data-status=succeeded]').first().waitFor({ timeout: 20000 });
    await page.locator('article summary').first().click();
    await settle();
    await axe('card');
    await page.locator('article summary').first().scrollIntoViewIfNeeded();
    await shot('card');
    await page.locator('article button[class*=tile]').first().click();
    await page.getByRole('dialog').waitFor();
    await settle();
    if (width === 390) {
      await page
        .getByRole('button', { name: /About this|À propos/ })
        .first()
        .click();
      await settle();
    }
    await axe('info');
    await shot('info');
    await context.close();
  }
await browser.close();
