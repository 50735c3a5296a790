using System.Buffers;
using System.Text;
using System.Text.Json;

namespace DecisionSupport.Record;

/// <summary>JSON in one form only, so that equal values have equal bytes and one hash: the JSON Canonicalization Scheme, RFC 8785.</summary>
/// <remarks>
/// No well-kept package for .NET was found, so the scheme is written here: members sorted by UTF-16 code units, no white space, strings escaped and numbers
/// spelt as ECMAScript does. The vectors of the RFC are tests.
/// </remarks>
public static class CanonicalJson
{
    /// <summary>The canonical form.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">An object has a member twice, a string holds half of a surrogate pair, or a number is beyond a double: I-JSON (RFC 7493) allows none of them.</exception>
    public static string Of(JsonElement value)
    {
        var text = new StringBuilder();
        Append(value, text);
        return text.ToString();
    }

    /// <summary>The canonical form of a JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="ArgumentException">As for <see cref="Of(JsonElement)"/>.</exception>
    public static string Of(string json)
    {
        using var document = JsonDocument.Parse(json, DecisionRecord.Deep);
        return Of(document.RootElement);
    }

    private static void Append(JsonElement value, StringBuilder text)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                Members(value, text);
                break;
            case JsonValueKind.Array:
                text.Append('[');
                Separated(value.EnumerateArray(), text, item => Append(item, text));
                text.Append(']');
                break;
            case JsonValueKind.String:
                Quoted(value.GetString()!, text);
                break;
            case JsonValueKind.Number:
                text.Append(EcmaScriptNumber.Spell(value.TryGetDouble(out var number) ? number : double.NaN));
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void Members(JsonElement value, StringBuilder text)
    {
        var members = value.EnumerateObject().OrderBy(m => m.Name, StringComparer.Ordinal).ToList();
        for (var i = 1; i < members.Count; i++)
        {
            if (string.Equals(members[i].Name, members[i - 1].Name, StringComparison.Ordinal))
            {
                throw new ArgumentException($"The member '{members[i].Name}' stands twice in one object, which has no canonical form.", nameof(value));
            }
        }

        text.Append('{');
        Separated(members, text, member =>
        {
            Quoted(member.Name, text);
            text.Append(':');
            Append(member.Value, text);
        });
        text.Append('}');
    }

    private static void Separated<T>(IEnumerable<T> items, StringBuilder text, Action<T> append)
    {
        var first = true;
        foreach (var item in items)
        {
            if (!first)
            {
                text.Append(',');
            }

            append(item);
            first = false;
        }
    }

    private static void Quoted(string value, StringBuilder text)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogate(value[i]))
            {
                if (Rune.DecodeFromUtf16(value.AsSpan(i), out _, out var length) != OperationStatus.Done)
                {
                    throw new ArgumentException("A string holds half of a surrogate pair, which has no canonical form.", nameof(value));
                }

                text.Append(value, i, length);
                i += length - 1;
                continue;
            }

            _ = value[i] switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append("\\u00").Append("0123456789abcdef"[value[i] >> 4]).Append("0123456789abcdef"[value[i] & 15]),
                _ => text.Append(value[i]),
            };
        }

        text.Append('"');
    }
}
