import { chromium } from 'playwright-core';
const base = 'http://127.0.0.1:8100';
const [, , theme = 'light', width = '1280', ...paths] = process.argv;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const ctx = await browser.newContext({
  viewport: { width: Number(width), height: width === '390' ? 844 : 800 },
  colorScheme: theme,
});
const page = await ctx.newPage();
page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()));
page.on('pageerror', (e) => console.log('pageerror', e.message));
const r = await page.request.post(base + '/api/auth/login', {
  data: { username: 'ada', password: 'correct horse' },
  headers: { origin: base },
});
console.log(r.status());
for (const path of paths) {
  await page.goto(base + path, { waitUntil: 'networkidle' });
  await page.waitForTimeout(700);
  const name = `/tmp/shots/${(path.split('?')[0].slice(1) || 'create').replaceAll('/', '-')}-${theme}-${width}.png`;
  await page.screenshot({ path: name });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  console.log(name, over > 0 ? `OVERFLOW ${over}` : '');
}
await browser.close();
