using System.Text;

namespace DecisionSupport.Tests.Formats;

/// <summary>Everything that a situation holds, as text, so that two are equal where their texts are.</summary>
internal static class Shown
{
    internal static string All(FamilySituation situation)
    {
        var text = new StringBuilder($"{situation.AsAt:O} {situation.Nation} {situation.LocalAuthority}\n");
        foreach (var subject in situation.Adults.Concat(situation.Children))
        {
            Add(subject, text);
        }

        return text.ToString();
    }

    private static void Add(Subject subject, StringBuilder text)
    {
        text.Append($"{subject.Path} {subject.Kind} {subject.Id} {subject.Sort} '{subject.Name}' {subject.Position} '{subject.ChildName}'\n");
        foreach (var question in Vocabulary.Of(subject.Kind))
        {
            text.AppendJoin("", subject.Accounts(question).Select(account => $"{subject.Path}/{question.Name}: {account} {account.Value}\n"));
        }

        foreach (var list in subject.ListNames)
        {
            text.AppendJoin("", subject[list].Complete.Select(account => $"{subject.Path} {list} complete: {account} {account.Value}\n"));
            subject[list].Members.ToList().ForEach(member => Add(member, text));
        }
    }
}
