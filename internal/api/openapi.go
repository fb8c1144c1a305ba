package api

import _ "embed"

// Document describes the API. A test compares it with the routes.
//
//go:embed openapi.json
var Document string
