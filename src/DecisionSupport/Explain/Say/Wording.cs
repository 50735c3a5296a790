using System.Text;

namespace DecisionSupport.Explain;

/// <summary>Says questions and answers in the words of the vocabulary, with the names of the family.</summary>
/// <remarks>Names are the family's own text: a renderer escapes what this returns, whatever it holds.</remarks>
public static class Wording
{
    /// <summary>What an answer about a concern, or a need, begins with: its name.</summary>
    private static readonly string[] Names = ["{concern}: ", "{need}: "];

    /// <summary>The question as a person would put it.</summary>
    /// <param name="ground">The ground.</param>
    public static string Ask(Ground ground) => Capital(Fill(ground.Question.Ask, ground.Subject));

    /// <summary>What is tested, said as if it held.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="named">Whether a concern or need is named; false where the reader is already told which it is.</param>
    public static string Yes(Ground ground, bool named = true) => Fill(Of(ground.Test.Yes, named), ground.Subject);

    /// <summary>What is tested, said as it is where it does not hold.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="named">Whether a concern or need is named.</param>
    public static string No(Ground ground, bool named = true) => Fill(Of(ground.Test.No, named), ground.Subject);

    /// <summary>What is tested, said as something not known: <c>whether ...</c>.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="named">Whether a concern or need is named.</param>
    public static string Whether(Ground ground, bool named = true)
    {
        var yes = ground.Test.Yes;
        var said = NameOf(yes) is { Length: > 0 } name ? $"{name}whether {yes[name.Length..]}" : ground.Test.Whether;
        return Fill(Of(said, named), ground.Subject);
    }

    /// <summary>What is known of a ground, or whether it is so.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="named">Whether a concern or need is named.</param>
    public static string Known(Ground ground, bool named = true) =>
        ground.Truth.IsTrue ? Yes(ground, named) : ground.Truth.IsFalse ? No(ground, named) : Whether(ground, named);

    /// <summary>Puts names in place of <c>{child}</c>, <c>{person}</c> and the like, once over, so that a name that looks like a placeholder stays a name.</summary>
    /// <param name="template">Text with placeholders.</param>
    /// <param name="subject">Whose names stand in their place.</param>
    public static string Fill(string template, Subject subject)
    {
        var said = new StringBuilder(template.Length + 32);
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            said.Append(template, at, open - at);
            said.Append(NameFor(template[(open + 1)..close], subject));
            at = close + 1;
        }

        return said.Append(template, at, template.Length - at).ToString();
    }

    internal static string Capital(string text) =>
        text.Length > 0 && char.IsAsciiLetterLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>An answer's own words, with a concern or need that the reader is told of anyway left out.</summary>
    internal static string Word(Test word, Subject subject) => Fill(Of(word.Yes, named: false), subject);

    internal static string And(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}";

    private static string Of(string template, bool named) =>
        named ? template : template[NameOf(template).Length..];

    private static string NameOf(string template) => Names.FirstOrDefault(name => template.StartsWith(name, StringComparison.Ordinal)) ?? "";

    private static string NameFor(string placeholder, Subject subject) => placeholder switch
    {
        "child" => subject.ChildName.Length > 0 ? subject.ChildName : "the child",
        _ => subject.Name.Length > 0 ? subject.Name : $"the {placeholder}",
    };
}
