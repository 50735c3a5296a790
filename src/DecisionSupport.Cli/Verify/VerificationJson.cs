using System.Text;
using System.Text.Json;
using DecisionSupport.Testing;

namespace DecisionSupport.Cli;

/// <summary>A verification for a program to read.</summary>
internal static class VerificationJson
{
    internal static string Of(RuleVerification found)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteBoolean("holds", !found.Faults.Any());
            Strings(json, "faults", found.Faults);
            List(json, "tables", found.Tables, Table);
            List(json, "rules", found.Reach.Provisions, rule => Counted(json, "provision", rule.Key, rule.Value));
            List(json, "properties", found.Properties, property => Property(json, property));
            if (found.Tables.Count > 0)
            {
                Mutants(json, found.Mutants);
            }

            json.WriteEndObject();

            void Table(TruthTableRun run)
            {
                json.WriteString("name", run.Table.Name);
                json.WriteNumber("differ", run.MismatchCount);
                Counted(json, "provision", run.Table.Provision, run.Actual);
            }
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Property(Utf8JsonWriter json, PropertyResult property)
    {
        json.WriteString("name", property.Name);
        json.WriteBoolean("holds", property.Holds);
        json.WriteNumber("held", property.Held);
        json.WriteNumber("moved", property.Moved);
    }

    private static void Mutants(Utf8JsonWriter json, MutantHunt hunt)
    {
        json.WriteStartObject("mutants");
        json.WriteNumber("made", hunt.Mutants.Count);
        Strings(json, "notNoticedByTables", hunt.Alive.Select(m => m.Name));
        json.WriteEndObject();
    }

    private static void Counted(Utf8JsonWriter json, string key, string name, Tally tally)
    {
        json.WriteString(key, name);
        json.WriteNumber("true", tally.True);
        json.WriteNumber("false", tally.False);
        json.WriteNumber("notKnown", tally.NotKnown);
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
