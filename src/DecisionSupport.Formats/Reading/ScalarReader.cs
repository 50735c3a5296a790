using System.Globalization;

namespace DecisionSupport.Formats;

/// <summary>Reads days and texts, each within its bounds; null where a fault says why not.</summary>
internal sealed class ScalarReader(Reading reading)
{
    internal DateOnly? Day(Node node, string path)
    {
        const string expected = "Expected a day as yyyy-MM-dd.";
        if (Word(node, path, expected) is not { } scalar)
        {
            return null;
        }

        if (DaySpelling.TryRead(scalar.Text, out var day))
        {
            return day;
        }

        NotADay(scalar, path, expected);
        return null;
    }

    internal void NotADay(Scalar scalar, string path, string expected) =>
        reading.Faults.Add(FaultCode.Day, scalar.At, path, scalar.Text, DaySpelling.Explain(scalar.Text, expected));

    /// <summary>A name, a source, or whoever gave an answer: one line.</summary>
    internal string? Line(Node node, string path, string what)
    {
        if (Text(node, path, $"Expected {what}.", Limits.LineLength) is not { } text)
        {
            return null;
        }

        if (text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0)
        {
            return text;
        }

        reading.Faults.Add(FaultCode.Character, node.At, path, text, $"Expected {what} on one line, without tabs.");
        return null;
    }

    internal string? Text(Node node, string path, string expected, int longest = Limits.TextLength)
    {
        if (Word(node, path, expected) is not { } scalar)
        {
            return null;
        }

        if (scalar.Text.Length > longest)
        {
            var counts = string.Create(CultureInfo.InvariantCulture, $"The text has {scalar.Text.Length:N0} characters; at most {longest:N0} are read. Record the essence, and keep the document elsewhere.");
            reading.Faults.Add(FaultCode.TooLarge, scalar.At, path, scalar.Text, counts);
            return null;
        }

        // Escapes in quoted text can say what the file itself could not.
        var bad = scalar.Text.Where((_, i) => !SourceText.IsFit(scalar.Text, i)).Select(c => $"U+{(int)c:X4}").FirstOrDefault();
        if (bad is not null)
        {
            reading.Faults.Add(FaultCode.Character, scalar.At, path, bad, SourceText.NotAllowed);
            return null;
        }

        return scalar.Text;
    }

    /// <summary>The node as a word that says something.</summary>
    internal Scalar? Word(Node node, string path, string expected)
    {
        switch (node)
        {
            case Scalar { IsNothing: false } scalar:
                return scalar;
            case Refused:
                return null;
            case Scalar:
                reading.Missing(node.At, path, $"Nothing is given. {expected} Leave the key out if there is nothing to record.");
                return null;
            default:
                reading.Faults.Add(FaultCode.Shape, node.At, path, Reading.Said(node), expected);
                return null;
        }
    }
}
