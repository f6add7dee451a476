// Crawls an Open Referral UK interface and validates every document against the profile's schemas: SCHEMAS ADDRESS.
const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");
const Ajv = require("ajv");
const addFormats = require("ajv-formats");

const [folder, home] = process.argv.slice(2);
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const read = (file) => JSON.parse(fs.readFileSync(file, "utf8"));
const alone = (name) => {
  const schema = read(path.join(folder, "..", name));
  return JSON.parse(JSON.stringify(schema), (key, value) => (value && value.$ref && /\.json$/.test(value.$ref) ? {} : value));
};
const schemas = {
  service: ajv.compile(read(path.join(folder, "service.json"))),
  services: ajv.compile(read(path.join(folder, "service_list.json"))),
  place: ajv.compile(read(path.join(folder, "service_at_location.json"))),
  places: ajv.compile(read(path.join(folder, "service_at_location_list.json"))),
  taxonomy: ajv.compile(alone("taxonomy.json")),
  term: ajv.compile(alone("taxonomy_term.json")),
};
const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });
let wrong = 0;
let answers = 0;

function ask(address) {
  return new Promise((done, failed) => {
    http.get(home + address, { agent }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => (text += part)).on("end", () => {
        answers += 1;
        if (response.statusCode !== 200) failed(new Error(`${address}: ${response.statusCode}`));
        else done(JSON.parse(text));
      });
    }).on("error", failed);
  });
}

function check(schema, document, address) {
  if (schemas[schema](document)) return;
  wrong += 1;
  if (wrong <= 20) console.log(`${address}: ${ajv.errorsText(schemas[schema].errors)}`);
}

async function every(address, schema, perPage) {
  const ids = [];
  for (let page = 1; ; page++) {
    const read = await ask(`${address}?per_page=${perPage}&page=${page}`);
    for (const key of ["total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents"]) {
      if (!(key in read)) throw new Error(`${address}: no ${key}`);
    }
    read.contents.forEach((one) => { check(schema, one, `${address}#${one.id}`); ids.push(one.id); });
    if (read.last_page) {
      if (ids.length !== read.total_items || new Set(ids).size !== ids.length) {
        wrong += 1;
        console.log(`${address}: ${ids.length} read, ${new Set(ids).size} different, ${read.total_items} said`);
      }
      return ids;
    }
  }
}

async function each(address, ids, schema) {
  const waiting = [...ids];
  await Promise.all(Array.from({ length: 16 }, async () => {
    for (let id = waiting.pop(); id; id = waiting.pop()) check(schema, await ask(`${address}/${id}`), `${address}/${id}`);
  }));
}

(async () => {
  const about = await ask("/");
  if (!about.version || !about.profile || !about.openapi_url) throw new Error("/: incomplete");
  for (const round of ["first", "warm"]) {
    answers = 0;
    const began = process.hrtime.bigint();
    const services = await every("/services", "services", 500);
    await each("/services", services, "service");
    const seconds = Number(process.hrtime.bigint() - began) / 1e9;
    console.log(`full crawl, ${round}: ${services.length} services, ${answers} answers, all checked, ${seconds.toFixed(1)} s`);
  }
  const places = await every("/service_at_locations", "places", 100);
  await each("/service_at_locations", places.slice(0, 200), "place");
  await each("/taxonomies", await every("/taxonomies", "taxonomy", 1), "taxonomy");
  await each("/taxonomy_terms", await every("/taxonomy_terms", "term", 7), "term");
  console.log(wrong ? `${wrong} documents are not valid` : "every document is valid, nothing lost or doubled");
  process.exit(wrong ? 1 : 0);
})().catch((failure) => { console.error(failure.message); process.exit(1); });
