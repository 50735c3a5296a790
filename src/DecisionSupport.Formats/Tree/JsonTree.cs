using System.Text;
using System.Text.Json;

namespace DecisionSupport.Formats;

/// <summary>Reads JSON into the same tree as YAML, with lines and columns.</summary>
internal static class JsonTree
{
    // One more than the limit, so that the limit's own message is given, and not the parser's.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = Limits.Depth + 1 };

    /// <summary>The tree; null where nothing could be read.</summary>
    internal static Node? Read(string text, FaultLog faults)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var builder = new TreeBuilder(faults);
        var place = new JsonPlace(bytes);
        var reader = new Utf8JsonReader(bytes, Options);
        try
        {
            while (!builder.IsStopped && reader.Read())
            {
                Take(ref reader, place.At(reader.TokenStartIndex), builder);
            }
        }
        catch (JsonException fault)
        {
            var at = JsonPlace.Of(bytes, fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);
            var line = JsonPlace.Line(text, at);
            faults.Add(FaultCode.Syntax, at, "", line, Explain(fault.Message, line));
            return null;
        }
        catch (InvalidOperationException)
        {
            // A string that is not text: half of a surrogate pair, written as an escape.
            faults.Add(FaultCode.Character, place.At(reader.TokenStartIndex), "", null, "The text holds half of a character, written as \\u with four digits. Write the character itself.");
            return null;
        }

        return builder.IsStopped ? null : builder.Root;
    }

    private static void Take(ref Utf8JsonReader reader, Position at, TreeBuilder builder)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                builder.Open(at, reader.TokenType == JsonTokenType.StartObject);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                builder.Close();
                break;
            case JsonTokenType.PropertyName:
                builder.Key(reader.GetString()!, at);
                break;
            case JsonTokenType.String:
                builder.Add(new Scalar(at, reader.GetString()!, isPlain: false));
                break;
            default:
                builder.Add(new Scalar(at, Encoding.UTF8.GetString(reader.ValueSpan), isPlain: true));
                break;
        }
    }

    private static string Explain(string message, string? line)
    {
        bool Says(string part) => message.Contains(part, StringComparison.Ordinal);
        return line?.StartsWith("//", StringComparison.Ordinal) == true ? "JSON has no comments. Write the file as YAML, which has, or remove it."
            : Says("trailing comma") ? "JSON does not allow a comma before a closing bracket. Remove it."
            : Says("start of a property name") ? "Expected a key in double quotation marks."
            : Says("after a single JSON value") ? "There is more after the end of the case. A case file holds one family."
            : Says("should be closed") || Says("end of data") || Says("end of the JSON") ? "The file ends too early: a bracket or a quotation mark is not closed."
            : "The file is not JSON here. Check the commas, the brackets and the quotation marks on this line and the one before.";
    }
}
