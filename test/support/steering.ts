/** Characters that steer a terminal or turn the direction of reading, but for the line break that ends a line. */
export function steering(text: string): readonly string[] {
  return [...text].filter((character) => /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(character));
}
