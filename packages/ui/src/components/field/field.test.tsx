import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { TextArea } from "../text-area/text-area.js";
import { TextInput } from "../text-input/text-input.js";

test("a control is described by its hint, its error and its limit, in this order", () => {
  const markup = renderToStaticMarkup(
    <TextArea
      id="answer"
      name="answer"
      label="Your answer"
      hint="Optional"
      error="Too long"
      limit="20,000 characters"
    />,
  );
  expect(markup).toContain('aria-describedby="answer-hint answer-error answer-after"');
  for (const part of ["hint", "error", "after"]) expect(markup).toContain(`id="answer-${part}"`);
});

test("a control without remarks is described by nothing", () => {
  expect(renderToStaticMarkup(<TextInput id="name" name="name" label="Name" />)).not.toContain("aria-describedby");
});

test("only a control with an error is called invalid", () => {
  const markup = (error?: string) =>
    renderToStaticMarkup(<TextInput id="name" name="name" label="Name" error={error} />);
  expect(markup("Enter a name")).toContain('aria-invalid="true"');
  expect(markup()).not.toContain("aria-invalid");
});

test("addresses are set left to right, names in the direction of the page", () => {
  expect(renderToStaticMarkup(<TextInput id="email" name="email" type="email" label="البريد" />)).toContain(
    'dir="ltr"',
  );
  expect(renderToStaticMarkup(<TextInput id="name" name="name" label="الاسم" />)).not.toContain("dir=");
});
