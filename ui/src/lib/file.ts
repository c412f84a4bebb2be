/** The content of a file that the person has chosen, as base64. */
export function contentOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    // What is read is `data:TYPE;base64,CONTENT`.
    reader.onload = () => resolve(String(reader.result).split(",")[1] ?? "");
    reader.readAsDataURL(file);
  });
}

/**
 * What a chosen file is to be called: as it is called itself, unless the person has typed something else. `before` is
 * what the file chosen before it is called.
 */
export function nameFor(file: string, typed: string, before: string): string {
  return typed === "" || typed === before ? file : typed;
}
