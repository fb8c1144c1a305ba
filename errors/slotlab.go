package rediserr

import (
	"slices"
	"strconv"
	"strings"

	"rediserr/errors/slots"
	"rediserr/internal/jsontext"
)

// A KeySlot is a key and the hash slot that a cluster keeps it in.
type KeySlot struct {
	Key  string
	Slot int
	// Tag is the part of the key that alone is hashed, or empty if all of it is.
	Tag string
}

// SlotOf returns the slot of a key.
func SlotOf(key string) KeySlot {
	tag, _ := slots.Tag(key)
	return KeySlot{key, slots.Of(key), tag}
}

// Slots returns the slots of the keys of an error that only a cluster has, each key
// once, and sentences that say what follows from them: which keys clash, which hash tags
// would bring them together, that a redirect cannot be about this key. Both are nil if
// the paste shows no key.
func (f *Finding) Slots() (list []KeySlot, hints []string) {
	if !slices.Contains(f.Type.Lineage(), "RedisClusterError") {
		return nil, nil
	}
	name := "Key"
	if _, has := f.Value("Keys"); has {
		name = "Keys"
	}
	for _, field := range f.Fields {
		// How a key with a backslash is spelt depends on who printed it.
		if field.Name != name || field.Text == "" || strings.IndexByte(field.Text, '\\') >= 0 {
			continue
		}
		if k := SlotOf(field.Text); !slices.Contains(list, k) {
			list = append(list, k)
		}
	}
	switch {
	case len(list) == 0:
	case f.Type.Name == "ClusterCrossSlotError" && len(list) > 1:
		hints = clash(list, f)
	case f.Type.Name == "MovedError" || f.Type.Name == "AskError":
		hints = redirected(list[0], f)
	}
	return list, hints
}

// redirected compares the slot of a redirect with that of the key.
func redirected(k KeySlot, f *Finding) []string {
	said, _ := f.Value("Slot")
	if said == "" || said == strconv.Itoa(k.Slot) {
		return nil
	}
	return []string{inQuotes(k.Key) + " is in slot " + strconv.Itoa(k.Slot) + ", not in " + said +
		": the reply is about another key, or the client puts a prefix before this one."}
}

// clash says which keys are apart and how they could be together.
func clash(list []KeySlot, f *Finding) []string {
	groups := bySlot(list)
	if len(groups) == 1 {
		return []string{"All keys shown are in slot " + strconv.Itoa(list[0].Slot) + ": the clash is with keys that the paste does not show, of a transaction, a pipeline or a script."}
	}
	hints := []string{"The " + strconv.Itoa(len(list)) + " keys are in " + strconv.Itoa(len(groups)) + " slots: " + groupsInWords(groups) + "."}
	for _, k := range list {
		if strings.Contains(k.Key, "{}") && k.Tag == "" {
			hints = append(hints, inQuotes(k.Key)+" has nothing between its first braces, which is no hash tag: all of the key is hashed.")
			break
		}
	}
	hints = append(hints, together(list)...)
	if command, _ := f.Value("Command"); strings.Contains(divisible, " "+lowerASCII(command)+" ") {
		hints = append(hints, "Or send one "+strings.ToUpper(command)+" for each slot: the parts are then no longer done in one step.")
	}
	return hints
}

// divisible are the commands that do to each key what they would do to it alone.
const divisible = " del exists json.mget json.mset mget mset ssubscribe touch unlink "

// bySlot puts keys of one slot together, in the order of the first of each.
func bySlot(list []KeySlot) [][]KeySlot {
	var groups [][]KeySlot
next:
	for _, k := range list {
		for i := range groups {
			if groups[i][0].Slot == k.Slot {
				groups[i] = append(groups[i], k)
				continue next
			}
		}
		groups = append(groups, []KeySlot{k})
	}
	return groups
}

// mostNamed is how many slots, and keys of each, a sentence names.
const mostNamed = 4

func groupsInWords(groups [][]KeySlot) string {
	var parts []string
	for i, g := range groups {
		if i == mostNamed {
			parts = append(parts, "and "+strconv.Itoa(len(groups)-i)+" more")
			break
		}
		names := make([]string, 0, mostNamed+1)
		for j, k := range g {
			if j == mostNamed {
				names = append(names, "...")
				break
			}
			names = append(names, Clip(k.Key))
		}
		parts = append(parts, strconv.Itoa(g[0].Slot)+" ("+strings.Join(names, ", ")+")")
	}
	return strings.Join(parts, ", ")
}

// together says which names would bring the keys into one slot, and at what price.
func together(list []KeySlot) []string {
	var tags []string
	braces := false
	for _, k := range list {
		if k.Tag != "" && !slices.Contains(tags, k.Tag) {
			tags = append(tags, k.Tag)
		}
		braces = braces || strings.ContainsAny(k.Key, "{}")
	}
	if len(tags) > 1 {
		return []string{"Their hash tags differ, {" + Clip(tags[0]) + "} and {" + Clip(tags[1]) + "}: such keys are meant to live apart. Only keys with one and the same tag go together."}
	}
	tag, head := "tag", "They have no part in common that would do as a hash tag; with one before their names they go together: "
	switch {
	case len(tags) == 1:
		tag, head = tags[0], "With the hash tag that some of them have, they go together: "
	case braces:
		return []string{"A hash tag stands between the first { of a key and the first } behind it: give all of them the same."}
	default:
		if part := sharedPart(list); part != "" {
			tag, head = part, "With the hash tag {"+Clip(part)+"} they go together: "
		}
	}
	names := make([]string, 0, mostNamed+1)
	for i, k := range list {
		if i == mostNamed {
			names = append(names, "...")
			break
		}
		names = append(names, Clip(Tagged(k.Key, tag)))
	}
	return []string{
		head + strings.Join(names, ", ") + ".",
		"All keys with one tag are in one slot, so on one node: choose what few keys share, such as one customer's ID. Data under the old names has to be copied, and RENAME and COPY refuse to move it to another slot.",
	}
}

// Tagged returns the name of a key with the hash tag: around the part that is the tag
// already, or else in front.
func Tagged(key, tag string) string {
	if now, ok := slots.Tag(key); ok && now == tag {
		return key
	}
	if strings.ContainsAny(key, "{}") {
		return "{" + tag + "}" + key
	}
	if at := partAt(key, tag); at >= 0 {
		return key[:at] + "{" + tag + "}" + key[at+len(tag):]
	}
	return "{" + tag + "}:" + key
}

// separators stand between the parts of a key's name.
const separators = ":/.-_|#"

// partAt returns where a part, or several with their separators, stands in a key, or -1.
func partAt(key, part string) int {
	for at := 0; ; at++ {
		n := strings.Index(key[at:], part)
		if n < 0 {
			return -1
		}
		at += n
		end := at + len(part)
		if (at == 0 || strings.IndexByte(separators, key[at-1]) >= 0) && (end == len(key) || strings.IndexByte(separators, key[end]) >= 0) {
			return at
		}
	}
}

// sharedPart returns the longest run of parts that all keys have and that holds an ID.
// A word that they share, such as the name of the application, is shared by too many.
func sharedPart(list []KeySlot) string {
	const mostParts = 16
	key, best := list[0].Key, ""
	starts := []int{0}
	for i := range len(key) {
		if strings.IndexByte(separators, key[i]) >= 0 && len(starts) < mostParts {
			starts = append(starts, i+1)
		}
	}
	for i, from := range starts {
		for j := i; j < len(starts); j++ {
			end := len(key)
			if j+1 < len(starts) {
				end = starts[j+1] - 1
			}
			part := key[from:max(from, end)]
			if len(part) > len(best) && holdsID(part) && !slices.ContainsFunc(list, func(k KeySlot) bool { return partAt(k.Key, part) < 0 }) {
				best = part
			}
		}
	}
	return best
}

// holdsID reports whether one of the parts is a number, or long and with digits in it.
func holdsID(part string) bool {
	return slices.ContainsFunc(strings.FieldsFunc(part, func(r rune) bool { return strings.ContainsRune(separators, r) }), func(word string) bool {
		return allDigits(word) || len(word) >= len("user42") && strings.ContainsAny(word, "0123456789")
	})
}

func inQuotes(key string) string { return "'" + Clip(key) + "'" }

// writeSlots writes what Slots returns as members of the object that is open, if there
// is anything.
func (f *Finding) writeSlots(j *jsontext.Writer) {
	list, hints := f.Slots()
	if list == nil {
		return
	}
	j.Key("slots").Open('[')
	for _, k := range list {
		k.write(j)
	}
	j.Close(']')
	j.Key("hints").Strings(hints)
}

func (k KeySlot) write(j *jsontext.Writer) {
	j.Open('{')
	j.Key("key").String(k.Key)
	j.Key("slot").Int(k.Slot)
	if k.Tag != "" {
		j.Key("tag").String(k.Tag)
	}
	j.Close('}')
}

// AppendJSON appends the key as it stands in a report.
func (k KeySlot) AppendJSON(dst []byte) []byte {
	j := jsontext.Writer{Buf: dst}
	k.write(&j)
	return j.Buf
}
