// Opens the local page in a headless browser, types /quote Dorrian and waits for the answer. Chromium: CHROME_PATH, else Debian's.
import { chromium } from 'playwright-core';

const [, , url = ''] = process.argv;
const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const tab = await browser.newPage();
  await tab.goto(url);
  const line = tab.getByRole('combobox', { name: 'Message' });
  await line.fill('/quote Dorrian');
  await line.press('Enter');
  await tab
    .getByText('We would rather close it for six weeks')
    .first()
    .waitFor({ timeout: 10_000 });
  const shot = process.env.ONRECORD_SHOT;
  if (shot) await tab.screenshot({ path: shot, fullPage: true });
} finally {
  await browser.close();
}
