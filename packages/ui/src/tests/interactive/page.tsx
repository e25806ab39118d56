import { useState } from "react";
import { createRoot } from "react-dom/client";
import { Button, CheckboxGroup, Dialog, ErrorSummary } from "../../index.js";

const choices = ["ar", "en", "fr"].map((value) => ({ value, label: value }));

function Page() {
  const [open, setOpen] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [values, setValues] = useState<readonly string[]>(["fr"]);
  return (
    <>
      <Button type="button" variant="secondary" onClick={() => setOpen(true)}>
        Submit to the group
      </Button>
      <Dialog
        open={open}
        title="Submit this contribution?"
        onClose={() => setOpen(false)}
        closeLabel="Keep editing"
        actions={<Button type="button">Submit</Button>}
      >
        <p>The group receives a copy.</p>
      </Dialog>
      <CheckboxGroup
        id="languages"
        name="languages"
        legend="Languages"
        choices={choices}
        values={values}
        onChange={setValues}
      />
      <output>{values.join(" ")}</output>
      <Button type="button" onClick={() => setAttempt(attempt + 1)}>
        Save
      </Button>
      {attempt > 0 ? (
        <ErrorSummary key={attempt} title={`Attempt ${attempt} failed`} errors={[{ message: "Enter a name" }]} />
      ) : null}
    </>
  );
}

createRoot(document.querySelector("#root") ?? document.body).render(<Page />);
