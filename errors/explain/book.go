package explain

// bookMark stands before the name of each page in a book. No page holds it.
const bookMark = "\f"
