package main

import (
	"regexp"
	"strings"
	"testing"
)

func TestJoined(t *testing.T) {
	for _, c := range []struct {
		name    string
		modules map[string]string
		want    string // or the error
	}{
		{"each once, those first that import none", map[string]string{
			"main.js": "import { a } from \"./a.js\";\nimport { b as c } from \"./b.js\";\na(c);\n",
			"a.js":    "import { b } from \"./b.js\";\nexport function a(x) {}\n",
			"b.js":    "export const b = 1;\n",
		}, "const $b = (() => {\nconst b = 1;\nreturn { b };\n})();\n" +
			"const $a = (() => {\nconst { b } = $b;\nfunction a(x) {}\nreturn { a };\n})();\n" +
			"const { a } = $a;\nconst { b: c } = $b;\na(c);\n"},
		{"the decoder stays apart", map[string]string{
			"main.js": "import { load } from \"./rediserr.js\";\nload();\n",
		}, "import * as $rediserr from \"./rediserr.js\";\nconst { load } = $rediserr;\nload();\n"},
		{"a ring", map[string]string{
			"main.js": "import { a } from \"./a.js\";\n",
			"a.js":    "import { b } from \"./b.js\";\nexport const a = b;\n",
			"b.js":    "import { a } from \"./a.js\";\nexport const b = a;\n",
		}, "main.js: a.js: b.js: imports a.js, which imports it"},
		{"a form that it does not know", map[string]string{
			"main.js": "import { a } from \"./a.js\";\n",
			"a.js":    "export default 1;\n",
		}, "main.js: a.js: cannot join \"export default 1;\""},
	} {
		got, _, err := joined(c.modules, "main.js")
		if err != nil {
			got = err.Error()
		}
		if got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

// The playground's own modules are one file, however many there are in site/js.
func TestPlaygroundIsJoined(t *testing.T) {
	script := read(t, built(t), "js/playground.js")
	for _, m := range regexp.MustCompile(`(?:from|import) ?"\./([^"]+)"`).FindAllStringSubmatch(script, -1) {
		if !keptApart[m[1]] {
			t.Errorf("js/playground.js asks for %s", m[1])
		}
	}
	if !strings.Contains(script, "const $dom = ") {
		t.Error("js/playground.js holds no other module")
	}
}
