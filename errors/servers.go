package rediserr

import (
	"slices"
	"strings"

	"rediserr/errors/internal/pattern"
	"rediserr/internal/jsontext"
)

// compared names the servers whose sources were compared with the catalogue text by
// text, each with the oldest version that was. Only of these it means something that a
// wording does not name them.
const compared = "redis 2.8+, valkey 7.2+, keydb 6.3.4+, dragonfly 1.24+, kvrocks 2024.10+, garnet 2.1.4+"

// services run one of those, or a server of their own that imitates them.
const services = " upstash elasticache memorydb azure memorystore redis-enterprise redis-cloud alibaba tencent huawei "

// Servers returns the products and versions that can have sent all the texts of servers
// in a report, by the provenance of their wordings, and sentences that say what excludes
// the others. Both are nil if that says nothing: if every product can have sent them, and
// its newest version, or none, because the texts come from several servers.
func (r Report) Servers() (list []Sent, because []string) {
	texts := judgeable(nil, r.Findings)
	if len(texts) == 0 {
		return nil, nil
	}
	narrow := false // products are missing, or a range is closed
	for _, oldest := range (&Wording{sent: compared}).Sent() {
		j := judge(oldest, texts)
		list = append(list, j.spans...)
		because = append(because, j.because...)
		narrow = narrow || len(j.spans) != 1 || j.spans[0].To != ""
	}
	for i, t := range texts {
		for _, sent := range t.sent {
			isNew := !slices.ContainsFunc(list, func(s Sent) bool { return s.Product == sent.Product })
			if isNew && isService(sent.Product) {
				list = append(list, judge(Sent{Product: sent.Product}, texts).spans...)
			}
		}
		if without := notSending(t, texts[:i]); without != nil {
			because = append(because, "not "+strings.Join(without, ", ")+": "+theyDo(without)+" not send "+inQuotes(t.wording.Template))
		}
	}
	if !narrow || len(list) == 0 {
		return nil, nil
	}
	return list, because
}

// notSending lists the compared products that do not send a text, but all those before it.
func notSending(t sentText, before []sentText) []string {
	var list []string
	for _, s := range (&Wording{sent: compared}).Sent() {
		if !t.names(s.Product) && !slices.ContainsFunc(before, func(t sentText) bool { return !t.names(s.Product) }) {
			list = append(list, s.Product)
		}
	}
	return list
}

func theyDo(list []string) string {
	if len(list) == 1 {
		return "it does"
	}
	return "they do"
}

func isService(product string) bool { return strings.Contains(services, " "+product+" ") }

// A sentText is a text that a server sent, and who may be that server.
type sentText struct {
	wording *Wording
	sent    []Sent
}

func (t sentText) names(product string) bool {
	return slices.ContainsFunc(t.sent, func(s Sent) bool { return s.Product == product })
}

// judgeable appends the texts that only servers say. What a client, a proxy or a module
// may have said as well tells nothing of the server; nor does a text that was cut off, or
// one that a script wrapped: what is around it depends on the version, too.
func judgeable(list []sentText, findings []Finding) []sentText {
	for i := range findings {
		f := &findings[i]
		list = judgeable(list, f.Causes)
		if f.Wording == nil || f.InScript || slices.ContainsFunc(list, func(t sentText) bool { return t.wording == f.Wording }) {
			continue
		}
		t := sentText{wording: f.Wording}
		claimants := all().index.claimants(f.Text)
		if !slices.Contains(claimants, f.Wording) {
			continue
		}
		for _, w := range claimants {
			t.sent = append(t.sent, w.Sent()...)
		}
		if len(t.sent) > 0 && !slices.ContainsFunc(t.sent, func(s Sent) bool { return !isService(s.Product) && !strings.Contains(" "+compared, " "+s.Product+" ") }) {
			list = append(list, t)
		}
	}
	return list
}

// A judgement is what the texts say of one product.
type judgement struct {
	spans   []Sent   // the versions that can have sent all of them
	because []string // what excludes the other versions
}

func judge(oldest Sent, texts []sentText) judgement {
	product := oldest.Product
	spans := []Sent{{Product: product}}
	var first, last *Wording // the texts that set the bounds
	for _, t := range texts {
		var next []Sent
		named, imitated := false, false
		for _, sent := range t.sent {
			imitated = imitated || !isService(sent.Product)
			if sent.Product != product {
				continue
			}
			named = true
			if compareVersions(sent.From, oldest.From) <= 0 && (sent.To == "" || compareVersions(sent.To, oldest.From) >= 0) {
				sent.From = "" // older versions were not looked at
			}
			for _, s := range spans {
				if both, ok := overlap(s, sent); ok {
					next = append(next, both)
				}
			}
		}
		switch {
		case !named && isService(product) && imitated:
			continue // it may run the server that sends this
		case !named:
			return judgement{}
		case len(next) == 0:
			return judgement{nil, []string{"not " + product + ": no version of it sends all of these texts"}}
		}
		next = merged(product, next)
		if next[0].From != spans[0].From {
			first = t.wording
		}
		if next[len(next)-1].To != spans[len(spans)-1].To {
			last = t.wording
		}
		spans = next
	}
	j := judgement{spans: spans}
	if first != nil {
		j.because = append(j.because, "not "+product+" before "+spans[0].From+", the first to send "+inQuotes(first.Template))
	}
	if last != nil {
		j.because = append(j.because, "not "+product+" after "+spans[len(spans)-1].To+", the last to send "+inQuotes(last.Template))
	}
	if len(spans) > 1 {
		j.because = append(j.because, "not all versions of "+product+" between these send all of the texts")
	}
	if spans[0].From == "" {
		spans[0].From = oldest.From
	}
	return j
}

// overlap returns the versions that are in both ranges. An empty From is the oldest
// version, an empty To the newest.
func overlap(a, b Sent) (both Sent, ok bool) {
	both = a
	if a.From == "" || b.From != "" && compareVersions(a.From, b.From) < 0 {
		both.From = b.From
	}
	// 6.2 as the last version means all of 6.2: it is later than 6.2.6.
	if a.To == "" || b.To != "" && (compareVersions(a.To, b.To) > 0 && !within(a.To, b.To) || within(b.To, a.To)) {
		both.To = b.To
	}
	ok = both.From == "" || both.To == "" || compareVersions(both.From, both.To) <= 0 || within(both.From, both.To)
	return both, ok
}

// within reports whether a version is one of another's: 6.2.7 is of 6.2.
func within(version, of string) bool {
	return version == of || strings.HasPrefix(version, of+".")
}

// compareVersions compares part by part as numbers; 8.10 is later than 8.9, and 2024.10
// than 2.1. A part that is no number, such as main, is later than all that are.
func compareVersions(a, b string) int {
	for a != "" || b != "" {
		var x, y string
		x, a, _ = strings.Cut(a, ".")
		y, b, _ = strings.Cut(b, ".")
		if x == y {
			continue
		}
		if x == "" {
			return -1
		}
		if y == "" {
			return 1
		}
		n, isNumber := atoi(x)
		m, isNumber2 := atoi(y)
		switch {
		case isNumber && isNumber2 && n != m:
			return n - m
		case isNumber != isNumber2 && isNumber:
			return -1
		case isNumber != isNumber2:
			return 1
		case !isNumber:
			return strings.Compare(x, y)
		}
	}
	return 0
}

// merged sorts the ranges of a product and joins those that no version that the
// catalogue names lies between.
func merged(product string, spans []Sent) []Sent {
	if len(spans) == 1 {
		return spans
	}
	for i := range spans { // slices.SortFunc costs the browser module more than all of this file
		for j := i; j > 0 && compareVersions(spans[j].From, spans[j-1].From) < 0; j-- {
			spans[j], spans[j-1] = spans[j-1], spans[j]
		}
	}
	versions := versionsOf(product)
	list := spans[:1]
	for _, s := range spans[1:] {
		last := &list[len(list)-1]
		apart := last.To != "" && slices.ContainsFunc(versions, func(v string) bool {
			return compareVersions(v, last.To) > 0 && !within(v, last.To) && compareVersions(v, s.From) < 0
		})
		switch {
		case apart:
			list = append(list, s)
		case last.To != "" && (s.To == "" || compareVersions(s.To, last.To) > 0 || within(last.To, s.To)):
			last.To = s.To
		}
	}
	return list
}

// versionsOf returns the versions of a product that wordings begin or end with.
func versionsOf(product string) []string {
	var list []string
	for i := range all().wordings {
		for _, s := range all().wordings[i].Sent() {
			if s.Product == product {
				list = appendNew(list, s.From)
				if s.To != "" {
					list = appendNew(list, s.To)
				}
			}
		}
	}
	return list
}

// claimants returns all wordings that claim a whole text, not only the one that says
// most of it: other products may send it by another template.
func (ix *index) claimants(text string) []*Wording {
	var list []*Wording
	for g := ix.last(text, ""); g >= 0; g = ix.parent[g] {
		if !strings.HasPrefix(text, ix.leads[g]) {
			continue
		}
		for _, id := range ix.group(g) {
			var at pattern.Spans
			if w := &ix.all[id]; strings.HasSuffix(text, w.pattern.Tail()) && w.pattern.Match(text, false, &at) {
				list = append(list, w)
			}
		}
	}
	return list
}

// writeServers writes what Servers returns as members of the object that is open, if
// there is anything.
func (r Report) writeServers(j *jsontext.Writer) {
	list, because := r.Servers()
	if list == nil {
		return
	}
	j.Key("servers").Open('[')
	for _, s := range list {
		s.write(j)
	}
	j.Close(']')
	j.Key("because").Strings(because)
}
