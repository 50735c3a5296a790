using System.Text;

namespace DecisionSupport.Explain;

/// <summary>Says questions and answers in the words of the vocabulary, with the names of the family.</summary>
/// <remarks>Names are the family's own text: a renderer escapes what this returns, whatever it holds.</remarks>
public static class Wording
{
    private const string OfConcern = "{concern}: ";

    /// <summary>The question as a person would put it.</summary>
    public static string Ask(Ground ground) => Capital(Fill(ground.Question.Ask, ground.Subject));

    /// <summary>What is tested, said as if it held.</summary>
    public static string Yes(Ground ground) => Fill(ground.Test.Yes, ground.Subject);

    /// <summary>What is tested, said as it is where it does not hold.</summary>
    public static string No(Ground ground) => Fill(ground.Test.No, ground.Subject);

    /// <summary>What is tested, said as something not known: <c>whether ...</c>.</summary>
    public static string Whether(Ground ground)
    {
        var yes = ground.Test.Yes;
        var said = yes.StartsWith(OfConcern, StringComparison.Ordinal)
            ? $"{OfConcern}whether {yes[OfConcern.Length..]}"
            : ground.Test.Whether;
        return Fill(said, ground.Subject);
    }

    /// <summary>What is known of a ground, or whether it is so.</summary>
    public static string Known(Ground ground) =>
        ground.Truth.IsTrue ? Yes(ground) : ground.Truth.IsFalse ? No(ground) : Whether(ground);

    /// <summary>Puts names in place of <c>{child}</c>, <c>{person}</c> and the like, once over, so that a name that looks like a placeholder stays a name.</summary>
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

    internal static string And(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}";

    private static string NameFor(string placeholder, Subject subject) => placeholder switch
    {
        "child" => subject.ChildName.Length > 0 ? subject.ChildName : "the child",
        _ => subject.Name.Length > 0 ? subject.Name : $"the {placeholder}",
    };
}
