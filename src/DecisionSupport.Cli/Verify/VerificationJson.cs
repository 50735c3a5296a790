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
            json.WriteNumber("format", 1);
            json.WriteBoolean("holds", !found.Faults.Any());
            Strings(json, "faults", found.Faults);
            List(json, "tables", found.Tables, Table);
            List(json, "checks", found.Checks, check => Check(json, check));
            List(json, "rules", found.Rules, rule => Counted(json, "provision", rule.Key, rule.Value));
            List(json, "properties", found.Properties, property => Property(json, property));
            List(json, "gateways", found.Gateways, gateway => Gateway(json, gateway));
            List(json, "completions", found.Completions, rule => Completions(json, rule));
            List(json, "vectors", found.Vectors, rule => Vectors(json, rule));
            if (found.Tables.Count > 0)
            {
                Mutants(json, found.Mutants);
            }

            json.WriteEndObject();

            void Table(TruthTableRun run)
            {
                json.WriteString("name", run.Table.Name);
                json.WriteNumber("differ", run.MismatchCount);
                json.WriteBoolean("exhaustive", run.IsExhaustive);
                Counted(json, "provision", run.Table.Provision, run.Actual);
            }
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Check(Utf8JsonWriter json, CheckResult check)
    {
        json.WriteString("name", check.Name);
        json.WriteString("asks", check.Asks);
        json.WriteBoolean("holds", check.Holds);
        json.WriteNumber("cases", check.Cases);
        json.WriteBoolean("exhaustive", check.Extent.IsExhaustive);
        json.WriteString("extent", check.Extent.Says);
        List(json, "faults", check.Faults, fault =>
        {
            json.WriteString("subject", fault.Subject);
            json.WriteString("what", fault.What);
            json.WriteString("where", fault.Where);
            json.WriteString("remedy", fault.Remedy);
        });
        Strings(json, "notes", check.Notes);
    }

    private static void Gateway(Utf8JsonWriter json, GatewayReach gateway)
    {
        json.WriteString("gateway", gateway.Gateway.Id);
        json.WriteNumber("live", gateway.Live);
        json.WriteNumber("barred", gateway.Barred);
        json.WriteNumber("notMadeOut", gateway.NotMadeOut);
        json.WriteNumber("undetermined", gateway.Undetermined);
    }

    private static void Completions(Utf8JsonWriter json, RuleCompletions rule)
    {
        Counted(json, "provision", rule.Provision, rule.Tally);
        json.WriteNumber("contradictory", rule.Contradictory);
        json.WriteNumber("combinations", rule.Combinations);
        json.WriteBoolean("exhaustive", rule.IsExhaustive);
        Strings(json, "questions", rule.Questions);
        json.WriteNumber("overturned", rule.OverturnedCount);
        json.WriteNumber("moved", rule.MovedCount);
        List(json, "leftOpen", rule.LeftOpen, left =>
        {
            json.WriteString("reason", left.Why);
            json.WriteBoolean("agreed", left.Agreed.IsTrue);
            json.WriteNumber("count", left.Count);
            json.WriteString("example", left.Example);
        });
    }

    private static void Vectors(Utf8JsonWriter json, McDcRule rule)
    {
        json.WriteString("provision", rule.Provision);
        json.WriteNumber("conditions", rule.Conditions.Count);
        json.WriteNumber("covered", rule.Covered.Count());
        json.WriteNumber("vectors", rule.Vectors.Count);
        Strings(json, "notCovered", rule.NotCovered.Select(c => c.ToString()));
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
