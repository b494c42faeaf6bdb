import { AddressInput } from "#forms/fill/address-input";
import { ManyChoices, OneChoice } from "#forms/fill/choice-inputs";
import type { FieldInputProps } from "#forms/fill/field-input-props";
import { FileInput } from "#forms/fill/file-input";
import { RepeatInput } from "#forms/fill/repeat-input";
import { Statement } from "#forms/fill/statement";
import { TextLikeInput } from "#forms/fill/text-like-input";

export function FieldInput(props: FieldInputProps) {
  switch (props.field.type) {
    case "single_choice":
      return <OneChoice {...props} />;
    case "multiple_choice":
      return <ManyChoices {...props} />;
    case "statement":
      return <Statement {...props} />;
    case "address":
      return <AddressInput {...props} />;
    case "file":
      return <FileInput {...props} />;
    case "repeat":
      return <RepeatInput {...props} Inner={FieldInput} />;
    default:
      return <TextLikeInput {...props} />;
  }
}
