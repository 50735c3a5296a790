using System.Globalization;

namespace DecisionSupport.Formats;

/// <summary>Puts the accounts of one question in the shape of a case file.</summary>
internal static class AnswerTree
{
    internal static Node Of(Question question, IReadOnlyList<Answer> accounts) =>
        accounts is [var only] ? Of(question, only) : new Sequence(default, [.. accounts.Select(account => Of(question, account))]);

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Node Of(Question question, Answer account)
    {
        var spelt = account.Value.Spell(question);
        var value = question.Kind == AnswerKind.Text && !account.Value.IsNotKnown ? CaseTree.Text(spelt) : CaseTree.Word(spelt);
        if (account is { Source: null, On: null, By: null })
        {
            return value;
        }

        var entries = new List<Entry> { CaseTree.Entry(AnswerReader.Value, value) };
        if (account.Source is { } source)
        {
            entries.Add(CaseTree.Entry(AnswerReader.Source, CaseTree.Text(source)));
        }

        if (account.On is { } on)
        {
            entries.Add(CaseTree.Entry(AnswerReader.On, CaseTree.Word(Day(on))));
        }

        if (account.By is { } by)
        {
            entries.Add(CaseTree.Entry(AnswerReader.By, CaseTree.Text(by)));
        }

        return CaseTree.Map(entries);
    }
}
