using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DecisionSupport.Formats;

/// <summary>Writes a tree as JSON.</summary>
internal static class JsonText
{
    // Names and texts stay readable; whoever puts them in a page escapes them for that page.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Of(Mapping root) => Written(Options, writer => Write(root, writer)) + "\n";

    internal static string Quoted(string text) => Written(Options, writer => writer.WriteStringValue(text));

    private static string Written(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Node node, Utf8JsonWriter writer)
    {
        switch (node)
        {
            case Mapping mapping:
                writer.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    writer.WritePropertyName(entry.Key);
                    Write(entry.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case Sequence sequence:
                writer.WriteStartArray();
                foreach (var item in sequence.Items)
                {
                    Write(item, writer);
                }

                writer.WriteEndArray();
                break;
            case Scalar { IsPlain: true, Text: FamilyReader.FormatVersion }:
                writer.WriteNumberValue(1);
                break;
            case Scalar scalar:
                writer.WriteStringValue(scalar.Text);
                break;
        }
    }
}
