export default function withoutExamples(source: string): string;
