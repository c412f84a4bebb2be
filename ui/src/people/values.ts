/** A form's values by the names of its fields, as the core reads them. */
export type Values = { [name: string]: string | boolean | null | Values | Values[] };
