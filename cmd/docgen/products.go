package main

import (
	"fmt"
	"html/template"
	"slices"
	"strings"
)

// A product answers commands: a server, a module, a proxy or a service. Client
// libraries, which only pass on what was answered, have pages of their own.
type product struct {
	ID, Title, Kind string
	// Since is the oldest version whose source was compared with the next ones. What
	// is new in later ones can be told; empty if only one state was looked at.
	Since string
}

var products = []product{
	{"redis", "Redis", "server", "2.8"},
	{"valkey", "Valkey", "server", "7.2"},
	{"keydb", "KeyDB", "server", ""},
	{"dragonfly", "Dragonfly", "server", ""},
	{"kvrocks", "Kvrocks", "server", ""},
	{"garnet", "Garnet", "server", ""},
	{"redisearch", "RediSearch", "module", ""},
	{"redisjson", "RedisJSON", "module", ""},
	{"redisbloom", "RedisBloom", "module", ""},
	{"redistimeseries", "RedisTimeSeries", "module", ""},
	{"envoy", "Envoy", "proxy", ""},
	{"codis", "Codis", "proxy", ""},
	{"twemproxy", "Twemproxy", "proxy", ""},
	{"redis-enterprise", "Redis Enterprise", "service", ""},
	{"elasticache", "Amazon ElastiCache", "service", ""},
	{"azure", "Azure", "service", ""},
	{"alibaba", "Alibaba Cloud", "service", ""},
	{"huawei", "Huawei Cloud", "service", ""},
	{"tencent", "Tencent Cloud", "service", ""},
	{"upstash", "Upstash", "service", ""},
}

// A productPage tells what a product words differently from all others.
type productPage struct {
	frame
	Product         product
	Wordings, Types int
	Oldest, Newest  string
	Only            []productType // what nobody else sends
	OnlyCount       int
	Changes         []change // the newest version first

}

type productType struct {
	Name     string           `json:"name"`
	Wordings []productWording `json:"wordings"`
}

type productWording struct {
	Template string        `json:"template"`
	Versions string        `json:"versions"`
	Anchor   string        `json:"-"`
	HTML     template.HTML `json:"-"`
}

// A change is what a version words anew, and what the one before it worded last.
type change struct {
	Version             string
	New, Gone           []productType
	NewCount, GoneCount int
}

// A versionPage tells what one version of a product changed.
type versionPage struct {
	frame
	Product product
	Change  change
}

func countWordings(types []productType) int {
	n := 0
	for _, t := range types {
		n += len(t.Wordings)
	}
	return n
}

func (s *builder) products() error {
	var pages []productPage
	for _, p := range products {
		page := s.productPage(p)
		pages = append(pages, page)
		dir := "products/" + p.ID + "/"
		if err := s.render(dir+"index.html", "product.html", page); err != nil {
			return err
		}
		if err := s.write(dir+"index.md", []byte(productTwin(page))); err != nil {
			return err
		}
		if err := s.writeJSON(dir+"index.json", struct {
			Product  string        `json:"product"`
			Title    string        `json:"title"`
			Kind     string        `json:"kind"`
			Wordings int           `json:"wordings"`
			Types    int           `json:"types"`
			Only     []productType `json:"only"`
		}{p.ID, p.Title, p.Kind, page.Wordings, page.Types, page.Only}); err != nil {
			return err
		}
		for _, c := range page.Changes {
			if err := s.versionPage(p, c); err != nil {
				return err
			}
		}
	}
	return s.productIndex(pages)
}

func (s *builder) productPage(p product) productPage {
	page := productPage{
		frame:   frame{"Errors of " + p.Title, "Which Redis error messages only " + p.Title + " sends, and which types they mean.", "../../", "errors", "./"},
		Product: p, Only: []productType{},
	}
	columns := s.axis[p.ID]
	if len(columns) > 0 {
		page.Oldest, page.Newest = columns[0], columns[len(columns)-1]
	}
	fresh, gone := map[string][]productType{}, map[string][]productType{}
	for i := range s.types {
		t := &s.types[i]
		list, views := t.Wordings(), s.views[t.Name]
		before := page.Wordings
		for j := range list {
			all := list[j].Sent()
			others := 0
			for _, sent := range all {
				if sent.Product != p.ID {
					others++
				}
			}
			for _, sent := range all {
				if sent.Product != p.ID {
					continue
				}
				page.Wordings++
				w := productWording{list[j].Template, between(sent), views[j].Anchor, views[j].Template}
				if others == 0 {
					page.Only = addWording(page.Only, t.Name, w)
					page.OnlyCount++
				}
				if from := minor(sent.From); p.Since != "" && compareVersions(from, p.Since) > 0 {
					fresh[from] = addWording(fresh[from], t.Name, w)
				}
				if to := slices.Index(columns, minor(sent.To)); p.Since != "" && sent.To != "" && to+1 < len(columns) && compareVersions(columns[to], p.Since) >= 0 {
					gone[columns[to+1]] = addWording(gone[columns[to+1]], t.Name, w)
				}
				break
			}
		}
		if page.Wordings > before {
			page.Types++
		}
	}
	for _, v := range slices.Backward(columns) {
		if c := (change{v, fresh[v], gone[v], countWordings(fresh[v]), countWordings(gone[v])}); c.NewCount+c.GoneCount > 0 {
			page.Changes = append(page.Changes, c)
		}
	}
	return page
}

func (s *builder) versionPage(p product, c change) error {
	name := p.Title + " " + c.Version
	dir := "products/" + p.ID + "/" + c.Version + "/"
	page := versionPage{frame{"Errors new in " + name, "Which error messages " + name + " was the first to send, and which it no longer sends.", "../../../", "errors", "./"}, p, c}
	if err := s.render(dir+"index.html", "version.html", page); err != nil {
		return err
	}
	if err := s.writeJSON(dir+"index.json", struct {
		Product string        `json:"product"`
		Version string        `json:"version"`
		New     []productType `json:"new"`
		Gone    []productType `json:"gone"`
	}{p.ID, c.Version, append([]productType{}, c.New...), append([]productType{}, c.Gone...)}); err != nil {
		return err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n", page.Title)
	for _, part := range []struct {
		head  string
		types []productType
	}{{"New", c.New}, {"Gone", c.Gone}} {
		if len(part.types) > 0 {
			fmt.Fprintf(&b, "\n## %s\n", part.head)
			writeSaid(&b, part.types, "###", "../../../")
		}
	}
	return s.write(dir+"index.md", []byte(b.String()))
}

// addWording adds a wording below its type; types come in reading order.
func addWording(list []productType, name string, w productWording) []productType {
	if n := len(list); n == 0 || list[n-1].Name != name {
		list = append(list, productType{Name: name})
	}
	last := &list[len(list)-1]
	last.Wordings = append(last.Wordings, w)
	return list
}

func productTwin(p productPage) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n%d wordings of %d types are known of %s; %d of them nobody else sends.\n", p.Title, p.Wordings, p.Types, p.Product.Title, p.OnlyCount)
	writeSaid(&b, p.Only, "##", "../../")
	return b.String()
}

// writeSaid writes wordings below their types, as Markdown.
func writeSaid(b *strings.Builder, types []productType, heading, root string) {
	for _, t := range types {
		fmt.Fprintf(b, "\n%s [%s](%serrors/%s/index.md)\n\n", heading, t.Name, root, t.Name)
		for _, w := range t.Wordings {
			fmt.Fprintf(b, "- `%s` (%s)\n", strings.ReplaceAll(w.Template, "`", "'"), w.Versions)
		}
	}
}

type productsPage struct {
	frame
	Products []productPage
}

func (s *builder) productIndex(pages []productPage) error {
	p := productsPage{frame{"Errors by product", "What each Redis-compatible server, module, proxy and service words differently.", "../", "errors", "./"}, pages}
	if err := s.render("products/index.html", "products.html", p); err != nil {
		return err
	}
	type entry struct {
		Product  string `json:"product"`
		Title    string `json:"title"`
		Kind     string `json:"kind"`
		Wordings int    `json:"wordings"`
		Types    int    `json:"types"`
		Only     int    `json:"only"`
		Page     string `json:"page"`
	}
	var list []entry
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n", p.Title)
	for _, page := range pages {
		list = append(list, entry{page.Product.ID, page.Product.Title, page.Product.Kind, page.Wordings, page.Types, page.OnlyCount, "products/" + page.Product.ID + "/"})
		fmt.Fprintf(&b, "- [%s](%s/index.md) (%s): %d wordings, %d only its own\n", page.Product.Title, page.Product.ID, page.Product.Kind, page.Wordings, page.OnlyCount)
	}
	if err := s.write("products/index.md", []byte(b.String())); err != nil {
		return err
	}
	return s.writeJSON("products/index.json", list)
}
