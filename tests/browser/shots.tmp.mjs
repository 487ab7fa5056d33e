import { Browser } from "./browser.mjs";
import { City, day, draft, lamppost } from "./city.mjs";
import { Site } from "./site.mjs";
const site = await Site.open();
const city = new City(`${site.origin}/`);
const NEXT = (d) => d.replace('hours = 8760', 'hours = 17520')
  .replace('recipients = []', 'recipients = [{ name = "Adworks", country = "US", terms = "sold" }]')
  .replace('consequences = ["referral"]', '')
  + `\n[[activities]]\npurpose = "commerce"\npurpose_text = "Rate the stalls."\nlegal_basis = "6(1)(e)"\nidentifiability = "identifiable"\n`;
city.sign(draft("lamp-1", {language: "ga"}));
const {signed:[{text}]} = city.sign(NEXT(draft("lamp-1", {language:"ga"})));
site.folder = city.publish();
const browser = await Browser.launch();
for (const [name, options, lang] of [["light", {viewport:{width:900,height:900}}, "en"], ["dark", {colorScheme:"dark", viewport:{width:900,height:900}}, "en"], ["320", {viewport:{width:320,height:640}}, "en"], ["ar", {viewport:{width:420,height:800}}, "ar"], ["forced", {forcedColors:"active",colorScheme:"dark", viewport:{width:600,height:800}}, "fr"]]) {
  const v = await browser.visitor(options);
  await v.read(text);
  if (lang !== "en") { await v.page.locator("lamppost-notice").evaluate((n, l) => { document.documentElement.lang = l; n.lang = l; }, lang); await v.page.locator(`[part="frame"][lang="${lang}"]`).waitFor(); }
  await v.page.locator('[part="changed"] > summary').click();
  await v.page.locator('[part="changed"] li').first().waitFor();
  await v.page.locator('[part="ask"] > summary').click();
  const box = v.page.locator('[part="ask"] [role="textbox"]');
  await box.fill({en:"who gets my data, do you sell it?", ar:"من المسؤول عن هذا الجهاز", fr:"qui me surveille"}[lang]);
  await v.page.locator('[part="answer"] dl').waitFor();
  await v.page.locator('[part="question"] summary').nth(16).click();
  await v.page.locator('[part="details"] button').click();
  await v.page.locator('[part="section"] summary').first().click();
  await v.page.locator('[part="means"]').first().waitFor();
  for (const p of ["changed", "ask", "details"]) await v.page.locator(`[part="${p}"]`).screenshot({ path: `/tmp/lp/more/${name}-${p}.png` });
  await v.page.locator('[part="language"]').screenshot({ path: `/tmp/lp/more/${name}-language.png` }).catch(() => {});
  if (name === "light") { await v.page.pdf({ path: "/tmp/lp/more/light.pdf", preferCSSPageSize: true, format: "A4" }); }
  console.log(name, v.problems, await v.page.evaluate(() => document.scrollingElement.scrollWidth));
  await v.leave();
}
await browser.close(); await site.close();
