package rediserr_test

import (
	"fmt"
	"os"
	"testing"

	rediserr "rediserr/errors"
)

func TestZZList(t *testing.T) {
	f, _ := os.Create("/tmp/k2/wordings70.txt")
	defer f.Close()
	for _, ty := range rediserr.Types() {
		for _, w := range ty.Wordings() {
			for _, s := range w.Sent() {
				if (s.Product == "redis" || s.Product == "sentinel") && includes(s, "7.0.15") {
					fmt.Fprintf(f, "%s\t%s\n", ty.Name, w.Template)
					break
				}
			}
		}
	}
}
