package api

import _ "embed"

// document describes the API. A test compares it with the routes.
//
//go:embed openapi.json
var document string
