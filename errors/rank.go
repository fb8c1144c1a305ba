package rediserr

import (
	"slices"
	"strings"
)

// An order is what a finding's place in the report is decided by.
type order struct {
	trace int  // which stack trace or message it is of
	deep  int  // how many causes the trace named before it
	at    int  // where in the paste it starts
	told  bool // the paste told of the request
	tries int  // how often the paste was asked for it
}

// rank puts the findings in order: what a server said first, then what a client or a
// log says of it, then what is not known. Inside each, the deepest cause of a trace
// comes first, then what stands first.
func (s *scanner) rank() {
	list := s.report.Findings
	places := make([]int, len(list))
	for i := range places {
		places[i] = i
	}
	slices.SortStableFunc(places, func(a, b int) int {
		if x, y := weight(&list[a]), weight(&list[b]); x != y {
			return x - y
		}
		if x, y := s.orders[a].trace, s.orders[b].trace; x != y {
			return x - y
		}
		if x, y := s.orders[a].deep, s.orders[b].deep; x != y {
			return y - x
		}
		return s.orders[a].at - s.orders[b].at
	})
	s.abortedBy(list)
	for n := range places {
		// Of two that say the same, the one that says of which server.
		f := &list[places[n]]
		if _, has := f.Value("Host"); has || f.Code != "" || !f.Known() {
			continue
		}
		for m := n + 1; m < len(places); m++ {
			g := &list[places[m]]
			if _, has := g.Value("Host"); has && g.Type == f.Type && s.orders[places[m]].trace <= s.orders[places[n]].trace+nearTraces {
				better := places[m]
				places = slices.Insert(slices.Delete(places, m, m+1), n, better)
				break
			}
		}
	}
	deepest := map[int]int{}
	for i := range list {
		if list[i].Known() && !passesOn(&list[i]) {
			t := s.orders[i].trace
			deepest[t] = max(deepest[t], s.orders[i].deep+1)
		}
	}
	sorted := make([]Finding, 0, len(list))
	for _, i := range places {
		f := list[i]
		if passesOn(&f) && deepest[s.orders[i].trace] > s.orders[i].deep {
			continue
		}
		if wraps(&f) && !slices.ContainsFunc(list, func(g Finding) bool { return g.Text == f.Causes[0].Text }) {
			root := f.Causes[0]
			root.Count = f.Count
			sorted = append(sorted, root)
		}
		sorted = append(sorted, f)
	}
	if slices.ContainsFunc(sorted, func(f Finding) bool { return f.Known() }) {
		sorted = slices.DeleteFunc(sorted, saysNothing)
	}
	if len(sorted) > 0 {
		slices.SortStableFunc(sorted, func(a, b Finding) int { return weight(&a) - weight(&b) })
		s.report.Findings = sorted
	}
}

// saysNothing reports whether all that is known of a finding is that a client's general
// exception was raised: beside another finding it is that one's wrapper.
func saysNothing(f Finding) bool {
	return !f.Known() && f.Code == "" && (f.Type.Name == "RedisError" || f.Type.Name == "ConnectionError")
}

// passesOn reports whether a client's text only says that something failed, and what it
// was is said further in.
func passesOn(f *Finding) bool {
	return f.Type.Name == "FrameworkError" || strings.HasPrefix(f.Text, "Could not get a resource from the pool")
}

// nearTraces is how many traces on the same error is taken to be said again: Python
// prints an exception and then the one it led to.
const nearTraces = 4

// aborted is the type of an EXEC that was refused for errors in its queue.
const aborted = "ExecAbortError"

// abortedBy gives the refusals of EXEC the errors of their queue, which stand near them.
func (s *scanner) abortedBy(list []Finding) {
	const near = 3000 // bytes: Node prints a stack trace between
	for i := range list {
		f := &list[i]
		if f.Type.Name != aborted || len(f.Causes) > 0 {
			continue
		}
		for j := range list {
			g := &list[j]
			queued := g.Start < f.Start || strings.Contains(s.paste[min(f.End, g.Start):g.Start], "previousErrors")
			if j != i && queued && g.Code != "" && g.Known() && g.Type.Name != aborted && g.Start < f.End+near && f.Start < g.End+near {
				f.Causes = append(f.Causes, *g)
			}
		}
	}
}

// wraps reports whether a client or a log only passes on what a server said.
func wraps(f *Finding) bool {
	return len(f.Causes) > 0 && weight(f) > 0 && weight(&f.Causes[0]) == 0
}

// weight orders findings by how near to the root of the trouble they are.
func weight(f *Finding) int {
	switch {
	case !f.Known():
		return 3
	case f.Type.Name == aborted && len(f.Causes) > 0:
		return 1
	case f.Code != "" || f.Type.Origin != Client && f.Type.Origin != Log:
		return 0
	case f.Type.Name == "ConnectionError" || f.Type.Name == "RedisError":
		return 2
	}
	return 1
}

// causes decodes what an error quotes as the reason of it.
func (s *scanner) causes(r reading) []Finding {
	if r.wording == nil {
		return nil
	}
	var list []Finding
	for _, field := range r.fields {
		if field.Name != "Reason" || field.Start < 0 || len(field.Text) < fewBytes {
			continue
		}
		minus := len(field.Text) - len(strings.TrimPrefix(field.Text, "-"))
		v := r.view.slice(field.Start+minus, field.End)
		d, ok := s.claimed(v.text, maxNesting)
		if !ok {
			ends := textEnds(v.text, 0)
			v = v.slice(0, ends[0])
			d, ok = s.claimed(v.text, maxNesting)
		}
		if !ok || d.typ == r.typ || d.code == "" && d.wording.pattern.Fixed() < someBytes || d.wording.Template == d.code {
			continue
		}
		list = append(list, s.finding(reading{decoded: d, view: v}, ClientInfo{}))
	}
	return list
}
