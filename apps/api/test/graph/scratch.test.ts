import { it } from "vitest";
import { aWorld } from "../worlds/world.js";
import { aPublicOrigin, ask } from "./origins.js";
it("x", async () => {
  const world = await aWorld();
  const origin = await aPublicOrigin(world);
  const nest=(n:number):string=> n===0? "name": `name fields { name type { ${nest(n-1)} } }`;
  const of=(n:number):string=> n===0? "name": `ofType { ${of(n-1)} }`;
  const qs:Record<string,string>={
    ok:"{ group { shortName } }",
    intro2:`{ __schema { types { ${nest(1)} } } }`,
    intro3:`{ __schema { types { ${nest(2)} } } }`,
    intro4:`{ __schema { types { ${nest(4)} } } }`,
    possible:`{ __schema { types { possibleTypes { possibleTypes { name } } } } }`,
    typ:`{ __type(name:"Query") { ${nest(4)} } }`,
    of:`{ __schema { types { fields { type { ${of(20)} } } } } }`,
    deep:`{ consultation(slug:"x") { ${"a { ".repeat(12)} b ${"}".repeat(12)} } }`,
    alias:`{ ${Array.from({length:11},(_,i)=>`a${i}: group { shortName }`).join(" ")} }`,
    typename:`{ ${Array.from({length:11},(_,i)=>`a${i}: __typename`).join(" ")} }`,
    directives:`{ group { ${"shortName @include(if: true) ".repeat(6)} } }`,
    tokens:`{ group { ${"shortName ".repeat(1600)} } }`,
    cost:`{ ${Array.from({length:10},(_,i)=>`a${i}: consultations { questions { text { original { text } translations {text} } } decision { text { original {text} } } statistics { byCategory { count } byRegion { count } } claimed {byKind{count}} sources notes slug sequence }`).join(" ")} }`,
    sugg:"{ grup { shortName } }",
    sugg2:'{ consultation(slug:"x", slg: 1) { sequece } }',
    sugg3:'query($a: Strin){ consultation(slug: ENUM) { slug } }',
    badvar:'query($a: ID!){ response(id: $a) { id } }',
    first:'{ responses(consultation:"x", first: 100000) { totalCount } }',
  };
  for (const [k,q] of Object.entries(qs)) { const t=performance.now(); const a = await ask(origin,q); console.log(k, a.status, a.type, a.text.length, a.text.slice(0,260), Math.round(performance.now()-t)); }
  const b = await origin.app.inject({method:"POST",url:"/graphql",payload:"{not json",headers:{"content-type":"application/json"}}); console.log("json",b.statusCode,b.headers["content-type"],b.body);
  const c = await origin.app.inject({method:"POST",url:"/graphql",payload:JSON.stringify([{query:"{__typename}"}]),headers:{"content-type":"application/json"}}); console.log("batch",c.statusCode,c.headers["content-type"],c.body);
  const d = await origin.app.inject({method:"POST",url:"/graphql",payload:JSON.stringify({query:"{__typename}", variables:{x:"y".repeat(1_100_000)}}),headers:{"content-type":"application/json"}}); console.log("big",d.statusCode,d.headers["content-type"],d.body);
  const e = await origin.app.inject({method:"POST",url:"/graphql",payload:"query={__typename}",headers:{"content-type":"application/x-www-form-urlencoded"}}); console.log("form",e.statusCode,e.headers["content-type"],e.body);
  const f = await origin.app.inject({method:"GET",url:"/graphql?query={__typename}"}); console.log("get",f.statusCode,f.headers["content-type"],f.body);
  const g = await origin.app.inject({method:"PUT",url:"/graphql"}); console.log("put",g.statusCode,g.headers["content-type"],g.body);
  console.log(origin.log.slice(-3));
  await origin.app.close(); await world.close();
});
