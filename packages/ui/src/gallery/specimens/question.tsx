import {
  Breadcrumbs,
  Button,
  ButtonRow,
  ErrorSummary,
  Link,
  PageHeader,
  Progress,
  RadioGroup,
  Select,
  TextArea,
  TextInput,
} from "../../index.js";
import { ArabicFrame, PublicFrame } from "./frame.js";

/** A form that was sent with mistakes. */
export const question = (
  <PublicFrame>
    <Breadcrumbs
      label="Where you are"
      items={[
        { href: "/en/consultations", label: "Consultations" },
        { href: "/en/consultations/m", label: "Multilingualization of the Internet" },
      ]}
    />
    <ErrorSummary
      title="Two things need your attention"
      errors={[
        { href: "#email", message: "Enter an e-mail address such as name@example.org" },
        { href: "#country", message: "Choose a country or area, or “international”" },
      ]}
    />
    <PageHeader
      eyebrow="Your response"
      title="Who responds"
      lede="This is published with your answers, except the e-mail address."
    />
    <form method="post">
      <RadioGroup
        id="category"
        name="category"
        legend="For whom do you respond?"
        defaultValue="private"
        choices={[
          {
            value: "government",
            label: "A Government",
            hint: "Shown as declared until the State’s focal point confirms it",
          },
          { value: "private", label: "A Private Sector entity or Industry Association" },
          { value: "civil", label: "Civil Society" },
          { value: "igo", label: "An Intergovernmental Organization" },
          { value: "individual", label: "Myself" },
        ]}
      />
      <TextInput
        id="name"
        name="name"
        label="Name of the organization"
        hint="As it should appear"
        defaultValue="Association of Rural Network Operators"
      />
      <Select
        id="country"
        name="country"
        label="Country or area"
        error="Choose a country or area, or “international”"
        placeholder="Choose"
        options={[{ value: "int", label: "International, not tied to a country" }]}
      />
      <TextInput
        id="email"
        name="email"
        type="email"
        label="E-mail address"
        hint="For the receipt and to confirm. It is never published."
        error="Enter an e-mail address such as name@example.org"
        defaultValue="name@"
      />
      <TextArea
        id="remark"
        name="remark"
        label="Anything the secretariat should know"
        labelNote="optional"
        limit="At most 2,000 characters. Not published."
        rows={4}
      />
      <ButtonRow>
        <Button>Save and continue</Button>
        <Button variant="secondary" name="intent" value="later">
          Save and come back later
        </Button>
        <Link href="/en/consultations">Leave without saving</Link>
      </ButtonRow>
    </form>
  </PublicFrame>
);

/** A single question, in Arabic. */
export const arabicQuestion = (
  <ArabicFrame>
    <PageHeader
      eyebrow="السؤال 1 من 2"
      title="ما الذي يمكن للاتحاد وأعضائه وأصحاب المصلحة الآخرين فعله لضمان أن تصبح الإنترنت أكثر تعدداً في لغاتها؟"
    />
    <Progress id="answered" label="ردّكم" value={1} max={2} text="أُجيب عن سؤال واحد من سؤالين" />
    <form method="post">
      <TextArea
        id="answer"
        name="answer"
        label="إجابتكم"
        hint="يمكنكم ترك هذا السؤال دون إجابة."
        limit="20 000 حرف على الأكثر"
        defaultValue="ينبغي أن تقبل جميع النماذج أسماء النطاقات المكتوبة بالحروف العربية."
      />
      <ButtonRow>
        <Button>حفظ ومتابعة</Button>
        <Button variant="secondary">الحفظ والعودة لاحقاً</Button>
      </ButtonRow>
    </form>
  </ArabicFrame>
);
