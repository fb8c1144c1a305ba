// Package site holds the chrome of the reference: templates, style and scripts. What
// there is to say about an error is not here.
package site

import "embed"

// Templates are the page templates of docgen.
//
//go:embed templates/*.html
var Templates embed.FS

// Pages are texts of the site that are no error's.
//
//go:embed pages/*.md
var Pages embed.FS

// Static is copied to the site as it is.
//
//go:embed css js icon.svg icon-192.png icon-512.png icon-maskable.png manifest.webmanifest _headers
var Static embed.FS
