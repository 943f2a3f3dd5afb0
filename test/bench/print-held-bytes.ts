import { measureReview } from "./held-bytes";

const rows = Number(process.argv[2]);
// The first review brings in what is there once, whatever the rows.
measureReview(1000);
console.log(measureReview(rows).bytes);
