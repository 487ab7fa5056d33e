import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import lighthouse from "lighthouse";
import { City, draft } from "../browser/city.mjs";
import { Site } from "../browser/site.mjs";
const site = await Site.open(); site.packed = true;
const city = new City(`${site.origin}/`); city.sign(draft("lamp-1"), draft("lamp-2"));
const { text } = city.placard("lamp-1"); site.folder = city.publish();
const child = spawn("/usr/bin/chromium", ["--headless","--no-sandbox","--disable-gpu","--disable-background-networking","--remote-debugging-port=0",`--user-data-dir=${mkdtempSync("/tmp/lp/a11y/prof")}`,"about:blank"],{stdio:["ignore","ignore","pipe"]});
const port = await new Promise(r=>{let s="";child.stderr.on("data",t=>{s+=t;const m=s.match(/DevTools listening on ws:\/\/[^:]+:(\d+)/);if(m)r(+m[1])})});
for (const a of (process.argv[2]??"n").split(",")) {
  const url = a==="n"?text:`${site.origin}/${a}/`.replace("/empty/","/n/").replace("/front/","/");
  const {lhr} = await lighthouse(url,{port,logLevel:"error",onlyCategories:["performance"]});
  console.log("==",a,Math.round(lhr.categories.performance.score*100),"bench",lhr.environment.benchmarkIndex,["first-contentful-paint","largest-contentful-paint","total-blocking-time","cumulative-layout-shift","speed-index"].map(i=>lhr.audits[i].displayValue).join(" "));
  console.log("long", JSON.stringify(lhr.audits["long-tasks"].details?.items.map(i=>[i.url.slice(-40),Math.round(i.startTime),Math.round(i.duration)])));
  for (const i of lhr.audits["layout-shifts"].details?.items??[]) console.log("shift", i.score, i.node?.selector, i.node?.snippet?.slice(0,80), JSON.stringify(i.subItems?.items?.map(s=>s.cause)));
  console.log("boot", JSON.stringify(lhr.audits["bootup-time"].details?.items.map(i=>[i.url.slice(-40),Math.round(i.total),Math.round(i.scripting)])));
}
child.kill(); process.exit(0);
