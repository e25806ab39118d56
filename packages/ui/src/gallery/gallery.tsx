import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { examples } from "../examples.js";
import type { Example } from "../examples.js";
import type { Language } from "../texts.js";
import { compiledStyles } from "./compiled-styles.js";
import { pageOf } from "./document.js";
import { specimens } from "./specimens/specimens.js";

const folder = fileURLToPath(new URL("../../build/gallery/", import.meta.url));
const styles = compiledStyles();
const written: string[] = [];

mkdirSync(folder, { recursive: true });
write("ltr.html", sheet(examples.filter((example) => example.language !== "ar")), "en", "Components, left to right");
write("rtl.html", sheet(examples.filter((example) => example.language === "ar")), "ar", "Components, right to left");
for (const specimen of specimens) {
  write(`${specimen.component}-${specimen.language}.html`, specimen.element, specimen.language, specimen.name);
}
process.stdout.write(`${written.join("\n")}\n`);

function write(name: string, element: Example["element"], language: Language, title: string) {
  writeFileSync(`${folder}${name}`, pageOf(element, language, styles, title));
  written.push(`${folder}${name}`);
}

/** All examples one under the other; names stand in English, because they are for those who build. */
function sheet(shown: readonly Example[]) {
  return (
    <>
      {shown.map((example) => (
        <section key={`${example.component} ${example.name}`}>
          <p lang="en" dir="ltr" className="of-hint">
            <code>{example.component}</code> {example.name}
          </p>
          <div lang={example.language} className="of-main">
            {example.element}
          </div>
          <hr />
        </section>
      ))}
    </>
  );
}
