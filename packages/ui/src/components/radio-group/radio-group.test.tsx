import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CheckboxGroup } from "../checkbox-group/checkbox-group.js";
import { RadioGroup } from "./radio-group.js";

const choices = [
  { value: "a", label: "First" },
  { value: "b", label: "Second" },
];

test("an error summary that links to a group's id leads to its first button", () => {
  for (const Group of [RadioGroup, CheckboxGroup]) {
    const markup = renderToStaticMarkup(
      <Group id="category" name="category" legend="Category" error="Choose one" choices={choices} />,
    );
    expect(markup).toMatch(/<input type="(radio|checkbox)" id="category" name="category" value="a"/);
    expect(markup).toContain('aria-describedby="category-group-error"');
  }
});

test("what was chosen before is chosen again", () => {
  const radios = renderToStaticMarkup(
    <RadioGroup id="c" name="c" legend="Category" choices={choices} defaultValue="b" />,
  );
  expect(radios.match(/checked=""/g)).toHaveLength(1);
  expect(radios).toMatch(/value="b"[^>]*checked=""|checked=""[^>]*value="b"/);
  const boxes = renderToStaticMarkup(
    <CheckboxGroup id="c" name="c" legend="Category" choices={choices} defaultValues={["a", "b"]} />,
  );
  expect(boxes.match(/checked=""/g)).toHaveLength(2);
});
